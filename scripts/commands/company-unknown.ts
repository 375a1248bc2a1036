import { nearest } from '../messages/nearest.ts';
import { misuse, type UsageError } from './usage-error.ts';

/** How many companies are named: of thousands nobody reads all. */
const mostNamed = 20;

/** Stops a command that names a company which there is not. */
export function companyUnknown(company: string, known: readonly string[]): UsageError {
	const named = known.length > mostNamed ? [...known.slice(0, mostNamed), '…'] : known;
	return misuse('company-unknown', { company, known: named.join(', '), nearest: nearest(company, known) });
}
