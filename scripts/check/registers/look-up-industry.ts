import type { Classification, CompanyMessages, IndustryCodes } from '../../types/index.ts';
import { nearestCode } from '../nearest-code.ts';

type Unknown = {
	readonly [C in 'industry-code-unknown' | 'industry-edition-unknown']: {
		readonly code: C;
		readonly params: CompanyMessages[C];
	};
}['industry-code-unknown' | 'industry-edition-unknown'];

/** What is wrong with an industry code or its edition; undefined where nothing is, or where the codes are not listed. */
export function lookUpIndustry(
	{ code, edition }: { readonly code: string; readonly edition: string },
	{ editions, classifications }: IndustryCodes,
): Unknown | undefined {
	if (!editions.includes(edition)) return { code: 'industry-edition-unknown', params: { edition, known: editions } };
	const classification = classifications.get(edition);
	if (classification === undefined || exists(code, classification)) return undefined;
	const params = { code, edition, nearest: nearestCode(code, classification) };
	return { code: 'industry-code-unknown', params };
}

/** The fifth digit is national, so it is looked up where the edition's national codes are listed. */
function exists(code: string, { codes, fifthDigits }: Classification): boolean {
	const fifth = /^\d{2}\.\d{2}(\d)$/.exec(code)?.[1];
	if (!codes.has(code.slice(0, 5))) return false;
	return fifth === undefined || (fifthDigits.get(code.slice(0, 5))?.includes(fifth) ?? true);
}
