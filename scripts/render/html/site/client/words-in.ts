/** A word of a text, as written, and where it stands. */
export interface Word {
	readonly text: string;
	readonly start: number;
}

/** The words of a text; numbers such as `1-004` and `3-3` and words joined by hyphens stay whole. */
export function wordsIn(text: string): readonly Word[] {
	return [...text.matchAll(/[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
		text: word,
		start: index,
	}));
}
