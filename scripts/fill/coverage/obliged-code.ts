import type { Company, IndustryCodes } from '../../types/index.ts';
import { codesOf } from './codes-of.ts';
import { obligedEntry } from './obliged-entry.ts';

/**
 * The first code of a company that stands on the law's list of those that must have an occupational health service,
 * in the list's edition. The list is not complete: undefined says only that none was found on it.
 */
export function obligedCode(company: Company, industries: IndustryCodes | undefined): string | undefined {
	return codesOf(company).find((written) => obligedEntry(written, industries) !== undefined)?.code;
}
