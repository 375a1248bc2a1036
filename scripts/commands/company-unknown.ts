import { nearest } from '../messages/nearest.ts';
import { misuse, type UsageError } from './usage-error.ts';

/** Stops a command that names a company which there is not. */
export function companyUnknown(company: string, known: readonly string[]): UsageError {
	return misuse('company-unknown', { company, known: known.join(', '), nearest: nearest(company, known) });
}
