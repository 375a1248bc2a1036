import type { Place } from '../../types/index.ts';

/**
 * Keeps back what was told where it is written when it is met again where it is printed: in the kind's template, or round
 * the text of the document.
 */
export function toldOnce(): (words: string, place: Place, file: string) => boolean {
	const told = new Set<string>();
	return (words, place, file) => {
		const isPrintedOnly = place.file !== file || place.line === 1;
		if (isPrintedOnly && told.has(words)) return false;
		told.add(words);
		return true;
	};
}
