import type { Company, DataGroup } from '../../types/index.ts';

/** The industry codes of a company with the edition each is written in. */
export function codesOf(company: Company): readonly { readonly code: string; readonly edition: string }[] {
	const list = company.data.industryCodes;
	if (!Array.isArray(list)) return [];
	return (list as readonly DataGroup[]).flatMap(({ code, edition }) =>
		typeof code === 'string' && typeof edition === 'string' ? [{ code, edition }] : [],
	);
}
