import type { Language } from '../../types/index.ts';

/** The sentences of a text; an abbreviation ends none. */
export function sentencesIn(text: string, abbreviations: readonly string[], language: Language): readonly string[] {
	const segments = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(
		({ segment }) => segment,
	);
	const sentences: string[] = [];
	let open = '';
	for (const segment of segments) {
		open += segment;
		const last = open.trim().split(' ').at(-1)?.toLowerCase() ?? '';
		if (abbreviations.includes(last) || /^\p{N}+\.$/u.test(last)) continue;
		sentences.push(open.trim());
		open = '';
	}
	return [...sentences, open.trim()].filter((sentence) => sentence !== '');
}
