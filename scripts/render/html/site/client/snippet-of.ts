import { wordsIn } from './words-in.ts';

/** A stretch of text that is what was searched for, or stands round it. */
export interface Stretch {
	readonly text: string;
	readonly found: boolean;
}

/** Letters before the first word found, and after it. */
const before = 50;
const after = 110;

/** The words round the first one that was found, or the beginning of the text; cut between words. */
export function snippetOf(text: string, isFound: (word: string) => boolean): readonly Stretch[] {
	const whole = text.replaceAll(/\s+/gu, ' ').trim();
	const words = wordsIn(whole);
	const first = words.find((word) => isFound(word.text))?.start ?? 0;
	const start = first <= before ? 0 : (words.find((word) => word.start >= first - before)?.start ?? 0);
	const end = endOf(whole, first + after);
	const stretches: Stretch[] = [];
	let at = start;
	for (const word of words) {
		if (word.start < at || word.start + word.text.length > end || !isFound(word.text)) continue;
		stretches.push({ text: whole.slice(at, word.start), found: false }, { text: word.text, found: true });
		at = word.start + word.text.length;
	}
	stretches.push({ text: whole.slice(at, end), found: false });
	const cut = (is: boolean): Stretch => ({ text: is ? '…' : '', found: false });
	return [cut(start > 0), ...stretches, cut(end < whole.length)].filter(({ text: shown }) => shown !== '');
}

function endOf(text: string, wanted: number): number {
	if (wanted >= text.length) return text.length;
	const space = text.lastIndexOf(' ', wanted);
	return space > 0 ? space : wanted;
}
