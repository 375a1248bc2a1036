import type { Around, State } from './begin.ts';
import type { Mark } from './marks.ts';

/** A letter with the number that it stands below itself, and how the numbers below it are written: `.` or `)`. */
export interface Above {
	readonly letter: string;
	readonly point: number;
	readonly sign: string;
}

/** Where something begins in which no list is open. */
export const unlisted = { point: 0, letter: '', above: undefined, below: undefined } as const;

const alphabet = 'abcdefghijklmnopqrstuvwxyzæøå';

/** The letter behind one; behind none the first. */
export function nextLetter(letter: string): string | undefined {
	return alphabet[letter === '' ? 0 : alphabet.indexOf(letter) + 1];
}

/** Where the text at hand ends whatever its lists hold. */
const end = /(?:^|\s)(?:§ ?\d|Stk\. ?\d|\(\d+\)\s)/u;

const second = /(?:^|\s)2[.)](?=\s|$)/u;

/**
 * Whether a number begins a list below the letter that is open, which the state then says: a second number follows, and behind it
 * the letters go on; below the last letter, where that leads to them, or letters before it had numbers written so.
 */
export function belowLetter({ number, written }: Mark, { after, ahead }: Around, state: State): boolean {
	const { letter, point, above } = state;
	if (number !== '1' || letter === '' || above !== undefined) return false;
	const sign = written.slice(-1);
	const rest = `${after}\n${ahead()}`;
	const within = rest.slice(0, end.exec(rest)?.index);
	const two = second.exec(within);
	if (two === null) return false;
	const [, found] =
		new RegExp(`(?:^|\\s)(a|${nextLetter(letter) ?? 'a'})[.)](?=\\s|$)`, 'u').exec(within.slice(two.index)) ?? [];
	const goesOn = found !== undefined && found !== 'a';
	if (!goesOn && !state.leads && state.below !== sign) return false;
	Object.assign(state, { above: { letter, point, sign }, below: sign, point: 1, letter: '' });
	return true;
}

/**
 * The next number of those above a letter goes back to them, where it is written otherwise than those below it, or is not the next
 * of these.
 */
export function leaveLetter({ number, written }: Mark, state: State): void {
	const { above } = state;
	if (above === undefined || Number(number) !== above.point + 1) return;
	if (written.endsWith(above.sign) && Number(number) === state.point + 1) return;
	Object.assign(state, { point: above.point, above: undefined, below: undefined });
}
