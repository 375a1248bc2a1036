import type { Sentence } from './prose.ts';

/** A word of more letters than this is long (Björnsson's LIX). */
const longest = 6;

/** Words a sentence plus the share of long words in per cent; 0 for no text. */
export function lixOf(sentences: readonly Sentence[]): number {
	const words = sentences.flatMap((sentence) => sentence.words);
	if (words.length === 0) return 0;
	const long = words.filter((word) => [...word.replace(/[^\p{L}]/gu, '')].length > longest).length;
	return words.length / sentences.length + (100 * long) / words.length;
}
