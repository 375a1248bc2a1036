import { lookUpIndustry } from '../../check/registers/look-up-industry.ts';
import { pointedCode } from '../../fields/pointed-code.ts';
import type { IndustryCodes } from '../../types/index.ts';

/** The edition of a country's industry codes that has a code: the first, since the law's list is written in it; where none has it, the first too. */
export function editionOf(written: string, country: string, industries: IndustryCodes | undefined): string | undefined {
	const code = pointedCode(written);
	const national = (industries?.editions ?? []).filter((edition) => edition.startsWith(country === 'DK' ? 'DB' : 'SN'));
	const known = national.filter((edition) => industries && lookUpIndustry({ code, edition }, industries) === undefined);
	return known[0] ?? national[0];
}
