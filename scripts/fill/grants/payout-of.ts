import { Exact } from '../amounts/exact.ts';
import type { Award } from './award-of.ts';

/**
 * What is paid of a grant (S4-§17): all of it where as much has been spent as it was granted for, or more; of less the
 * same part as was spent, to the nearest øre, half an øre going up.
 */
export function payoutOf({ grant, basis }: Award, documented: Exact): Exact {
	if (documented.greaterThanOrEqualTo(basis)) return grant;
	return grant.times(documented).dividedBy(basis).toDecimalPlaces(2, Exact.ROUND_HALF_UP);
}
