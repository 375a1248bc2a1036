/** A sentence and where it begins in its text. */
export interface Sentence {
	readonly text: string;
	readonly at: number;
}

/** No sentence reaches further from one of its words, so that the time does not grow with the text round it. */
const furthest = 1000;

const segmenter = new Intl.Segmenter('nb', { granularity: 'sentence' });

/** The full stop of an initial, `Jens P. Prøve`, which ends no sentence. */
const initial = /(?<!\p{L})(\p{Lu})\.(?=[ \u00A0]\p{Lu})/gu;

/** The sentence that a place of a text stands in. */
export function sentenceRound(text: string, at: number): Sentence {
	const from = Math.max(0, at - furthest);
	const near = text.slice(from, at + furthest).replace(initial, '$1\uE000');
	const found = segmenter.segment(near).containing(at - from);
	if (found === undefined) return { text: '', at };
	const start = from + found.index;
	return { text: text.slice(start, start + found.segment.length), at: start };
}
