import type { IndustryCodes } from '../../types/index.ts';

/** What a code stands under on the law's list: `16` for `16.100`. Undefined says only that it was not found there. */
export function obligedEntry(
	{ code, edition }: { readonly code: string; readonly edition: string },
	industries: IndustryCodes | undefined,
): string | undefined {
	if (edition !== industries?.obligedEdition) return undefined;
	return industries.obliged.find((listed) => isWithin(code, listed));
}

/** `16.100` lies within `16` and `16.1`. */
function isWithin(code: string, listed: string): boolean {
	return code === listed || (code.startsWith(listed) && (listed.includes('.') || code[listed.length] === '.'));
}
