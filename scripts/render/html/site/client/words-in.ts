import { wordPattern } from './word-pattern.ts';

/** A word of a text, as written, and where it stands. */
export interface Word {
	readonly text: string;
	readonly start: number;
}

/** The words of a text with their places. */
export function wordsIn(text: string): readonly Word[] {
	return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({ text: word, start: index }));
}
