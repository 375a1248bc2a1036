import type { ConfusedWord } from '../../types/index.ts';
import { wholeWord } from './whole-word.ts';

/** Finds a right word where, by the words beside it, another one is meant. */
export function confusedPattern({ before, word, after }: ConfusedWord): RegExp {
	const [first, then] = [wholeWord(before, 'any').source, wholeWord(after, 'any').source];
	const parts = [
		before.length > 0 ? `(?<=${first}\\s+)` : '',
		wholeWord([word], 'any').source,
		after.length > 0 ? `(?=\\s+${then})` : '',
	];
	return new RegExp(parts.join(''), 'giu');
}
