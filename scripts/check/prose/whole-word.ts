import { literal } from '../../fields/literal.ts';
/** Finds any of the words where no letter or digit stands before or after it; of two that begin alike the longer one. */
export function wholeWord(words: readonly string[], capitals: 'as-written' | 'any'): RegExp {
	const literals = [...words].sort((a, b) => b.length - a.length).map((word) => literal(word).replaceAll(' ', '\\s+'));
	const flags = capitals === 'any' ? 'giu' : 'gu';
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${literals.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, flags);
}
