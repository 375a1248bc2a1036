import type { Sentence } from './prose.ts';

/** A word of more letters than this is long (Björnsson's LIX). */
const longest = 6;

/** Words a sentence plus the share of long words in per cent; 0 for no text. */
export function lixOf(sentences: readonly Sentence[]): number {
	const words = sentences.flatMap((sentence) => sentence.words);
	if (words.length === 0) return 0;
	return words.length / sentences.length + (100 * longWords(words)) / words.length;
}

/** How much a sentence adds to the measure of its text; the heaviest are those worth shortening. */
export function weightOf({ words }: Sentence): number {
	return words.length + longWords(words);
}

function longWords(words: readonly string[]): number {
	return words.filter((word) => [...word.replace(/[^\p{L}]/gu, '')].length > longest).length;
}
