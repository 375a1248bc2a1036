/** A sentence and where it begins in its text. */
export interface Sentence {
	readonly text: string;
	readonly at: number;
}

/** No sentence reaches further from one of its words, so that the time does not grow with the text round it. */
const furthest = 1000;

const segmenter = new Intl.Segmenter('nb', { granularity: 'sentence' });

/** The sentence that a place of a text stands in. */
export function sentenceRound(text: string, at: number): Sentence {
	const from = Math.max(0, at - furthest);
	const found = segmenter.segment(text.slice(from, at + furthest)).containing(at - from);
	return found === undefined ? { text: '', at } : { text: found.segment, at: from + found.index };
}
