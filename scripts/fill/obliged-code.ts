import type { Company, IndustryCodes } from '../types/index.ts';
import { codesOf } from './codes-of.ts';

/**
 * The first code of a company that stands on the law's list of those that must have an occupational health service,
 * in the list's edition. The list is not complete: undefined says only that none was found on it.
 */
export function obligedCode(company: Company, industries: IndustryCodes | undefined): string | undefined {
	return codesOf(company).find(
		({ code, edition }) =>
			edition === industries?.obligedEdition && industries.obliged.some((listed) => isWithin(code, listed)),
	)?.code;
}

/** `16.100` lies within `16` and `16.1`. */
function isWithin(code: string, listed: string): boolean {
	return code === listed || (code.startsWith(listed) && (listed.includes('.') || code[listed.length] === '.'));
}
