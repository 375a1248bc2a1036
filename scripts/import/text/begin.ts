import { type Above, belowLetter, leaveLetter, nextLetter, unlisted } from './below-letter.ts';
import { type Mark, romanValue } from './marks.ts';
import { capitalsAt, isEnded, isHeading, lastSentence, takesNumber } from './sentences.ts';

/** What a stretch of a text is. */
export type PieceType = 'text' | 'heading' | 'table' | Mark['type'];

/** What has begun so far, and what is known beside the text. */
export interface State {
	section: number;
	subsection: number;
	point: number;
	letter: string;
	/** The letter that numbers are read below. */
	above: Above | undefined;
	/** How the numbers below a letter before this one were written; undefined: it had none. */
	below: string | undefined;
	/** What was read last leads to something: it ends in a colon. */
	leads: boolean;
	roman: number;
	/** What the text at hand is part of. */
	type: PieceType;
	/** What parts of documents are called, in small letters. */
	readonly headings: ReadonlySet<string>;
}

const months =
	/^(?:jan|feb|mar|apr|ma[ij]|jun|jul|aug|sep|okt|oct|nov|de[sc])[a-zå]*\.?(?:\s|$|,)|^(?:kvartal|quarter|etasje|sal|klasse)\b/iu;

export interface Around {
	/** Between the last mark and this one. */
	readonly before: string;
	/** It is the first in its paragraph. */
	readonly start: boolean;
	readonly after: string;
	readonly ahead: () => string;
	/** The mark that it stands right behind, or whose text it ends. */
	readonly follows: PieceType | undefined;
}

/** What a mark begins: where a heading stands before it, and which number should be there. */
export interface Begun {
	/** Offset of a heading in what stands before the mark. */
	readonly heading?: number | undefined;
	readonly expected?: string;
	/** It is a number below a letter. */
	readonly below?: true;
}

/** What a mark begins where it stands; undefined: nothing, it is part of the text. */
export function begin(mark: Mark, around: Around, state: State): Begun | undefined {
	switch (mark.type) {
		case 'annex':
			return annex(mark, around, state);
		case 'supplement':
			return supplement(around, state);
		case 'chapter':
			return chapter(mark, around, state);
		case 'section':
			return section(mark, around, state);
		case 'subsection':
			return subsection(mark, around, state);
		case 'paragraph':
			return subsection(mark, around, state);
		case 'point':
			return point(mark, around, state);
		case 'letter':
			return letter(mark, around, state);
		case 'roman':
			return roman(mark, around, state);
		case 'item':
			return item(around);
	}
}

function annex({ written, number }: Mark, { before, start, after }: Around, state: State): Begun | undefined {
	const isTitle = /^(?:$|[.:–-]|\p{Lu}|til\s|to\s)/u.test(after);
	const isCapital = /^\p{Lu}{2}/u.test(written) && number !== '' && isEnded(before);
	const isGlued =
		number === '' && /^til\s+\p{Ll}/u.test(after) && !/[,;(]$/u.test(before) && /\p{Lu}\p{Ll}+$/u.test(before);
	if (!isTitle || !(start ? number !== '' || /^til\s/u.test(after) : isCapital || isGlued)) return undefined;
	Object.assign(state, { section: 0, subsection: 0, ...unlisted, roman: 0 });
	return {};
}

function supplement({ before, start }: Around, state: State): Begun | undefined {
	if (!start && /(?:^|\s)(?:til|to)$/u.test(before)) return undefined;
	Object.assign(state, { section: 0, subsection: 0, ...unlisted, roman: 0 });
	return {};
}

/** A chapter, an article or a § that counts within its chapter: at the beginning of a paragraph, and no reference. */
function chapter({ written }: Mark, { start, after }: Around, state: State): Begun | undefined {
	if (!start || !/^(?:$|[.:–-]|\p{Lu}|\(1\))/u.test(after)) return undefined;
	// §§ may count on from chapter to chapter.
	Object.assign(state, { subsection: 1, ...unlisted, ...(written.startsWith('§') && { section: 1 }) });
	return {};
}

function section({ number }: Mark, { before, start }: Around, state: State): Begun | undefined {
	const value = Number.parseInt(number, 10);
	const expected = state.section + 1;
	const isNext = value === expected || (value === state.section && /[a-z]$/u.test(number)) || value === 1;
	const heading = start ? undefined : headingBefore(before, value === expected);
	if (!isNext && !(start && value > state.section)) return undefined;
	if (!start && heading === undefined && !isEnded(before)) return undefined;
	// Behind a section's own reference there is no heading: `… § 3. BST`.
	Object.assign(state, { section: value, subsection: 1, ...unlisted });
	return {
		heading,
		...(value > expected && { expected: String(expected) }),
	};
}

/** Where a heading begins that a § follows on the same line; a single word with a capital is one also where a sentence breaks off before it. */
function headingBefore(before: string, isExpected: boolean): number | undefined {
	if (isEnded(before)) return undefined;
	const capitals = capitalsAt(before);
	if (capitals !== undefined) return capitals;
	const from = lastSentence(before);
	if (isHeading(before.slice(from)) && !before.slice(from).includes(',')) return from;
	const word = /(?<=\p{Ll}\s)\p{Lu}\p{Ll}{3,}$/u.exec(before);
	return isExpected && word !== null && isHeading(word[0]) && !word[0].endsWith('s') ? word.index : undefined;
}

function subsection({ number }: Mark, { before, start }: Around, state: State): Begun | undefined {
	const value = Number(number);
	if (state.section === 0 || value < 2) return undefined;
	if (!start && !(isEnded(before) && value === state.subsection + 1)) return undefined;
	const expected = state.subsection + 1;
	Object.assign(state, { subsection: value, ...unlisted });
	return value === expected ? {} : { expected: String(expected) };
}

function point(mark: Mark, around: Around, state: State): Begun | undefined {
	const { number } = mark;
	const { before, start, after, ahead, follows } = around;
	const value = Number(number);
	const isBare = before === '' && !start;
	// Markdown counts by itself and would forget the nought.
	if (String(value) !== number) return undefined;
	if (months.test(after) || takesNumber(before)) return undefined;
	if (belowLetter(mark, around, state)) return { below: true };
	leaveLetter(mark, state);
	const below = state.above === undefined ? {} : ({ below: true } as const);
	if (isBare && follows !== undefined && follows !== 'roman') return undefined;
	const capitals = capitalsAt(before);
	const whole = before !== '' && !isEnded(before) && follows === undefined && isHeading(before) ? 0 : undefined;
	const known = follows === 'annex' ? knownAt(before, state.headings) : undefined;
	const heading = start || isEnded(before) ? undefined : (known ?? capitals ?? whole);
	const isBoundary = start || isBare || heading !== undefined || isEnded(before) || follows === 'annex';
	if (value === state.point + 1 && state.point > 0) {
		const isTight = (follows === 'letter' || follows === 'point') && before.length <= 110;
		const isJoined = /(?:[,;]|\s(?:og|eller|and|or))$/u.test(before);
		if (!isBoundary && !isTight && !isJoined) return undefined;
	} else if (value === 1) {
		const hasNext = /(?:^|\s)2[.)](?=\s|$)/u.test(after) || (isBoundary && /(?:^|\s)2[.)](?=\s|$)/u.test(ahead()));
		if (!(start || heading !== undefined || follows === 'annex' || hasNext)) return undefined;
		if (start && !hasNext && after === '') return undefined;
	} else {
		if (!start || state.section > 0 || state.point === 0 || value <= state.point || value > state.point + 5)
			return undefined;
		const expected = String(state.point + 1);
		Object.assign(state, { point: value, letter: '' });
		return { expected };
	}
	if (value === 1) Object.assign(state, unlisted);
	Object.assign(state, { point: value, letter: '' });
	return { heading, ...(value > 1 && below) };
}

/** Where the name of a part begins that a title ends in. */
function knownAt(title: string, headings: ReadonlySet<string>): number | undefined {
	for (const { index } of title.matchAll(/(?<=\s)\S/gu))
		if (headings.has(title.slice(index).toLowerCase())) return index;
	return undefined;
}

function letter(
	{ number, written }: Mark,
	{ before, start, after, ahead, follows }: Around,
	state: State,
): Begun | undefined {
	const isBack = state.above !== undefined && number === nextLetter(state.above.letter);
	const expected = nextLetter(state.letter);
	if ((number !== expected && !isBack) || /(?:^|[\s(])(?:bl|m|f|d|o|s|p|ca|§ ?\d+)\.?$|\d$/iu.test(before))
		return undefined;
	const isBare = before === '';
	// A bracket behind a letter is no end of a sentence.
	const isBracketed = written.endsWith(')') && (number !== 'a' || /(?:^|\s)b\)\s/u.test(after));
	const isOpen =
		isBracketed || start || isBare || /^[\p{Lu}\d«»"]/u.test(after) || after === '' || /[.,;:]$/u.test(before);
	if (!isOpen) return undefined;
	if (number === 'a') {
		const hasNext = /(?:^|\s)b[.)](?=\s|$)/u;
		const isTight = follows === 'point' && before.length <= 110;
		if (
			!(isBracketed || start || isBare || isTight || isEnded(before)) ||
			!(hasNext.test(after) || hasNext.test(ahead()))
		)
			return undefined;
	}
	if (isBack && number !== expected) Object.assign(state, { point: state.above?.point, above: undefined });
	else if (number === 'a' && state.above === undefined) state.below = undefined;
	state.letter = number;
	return {};
}

function roman(
	{ written, number }: Mark,
	{ before, start, after, ahead, follows }: Around,
	state: State,
): Begun | undefined {
	const value = romanValue(number);
	if (value !== state.roman + 1) return undefined;
	const isTight = (follows === 'letter' || follows === 'point') && before.length <= 110;
	const isBoundary = start || isEnded(before) || isTight;
	const hasStop = written.endsWith('.');
	if (!isBoundary || (!hasStop && !(start && value > 1))) return undefined;
	if (value === 1 && !/(?:^|\s)II\.?(?=\s|$)/u.test(`${after}\n${ahead()}`)) return undefined;
	Object.assign(state, { roman: value, letter: '', above: undefined, below: undefined });
	return {};
}

/** Between items that stand on one line. */
const between = /(?:[,;.:)]|\s(?:og|eller|samt|and|or))$/u;

function item({ before, start, after, follows }: Around): Begun | undefined {
	if (start) return {};
	if (before === '') return undefined;
	if (follows === 'item') return between.test(before) ? {} : undefined;
	if (before.endsWith(':')) return {};
	return /(?:[,;.)]|\s(?:og|eller|samt|and|or)) [-–—•*·+▪●◦‣■□➢] /u.test(after) && !/[.!?]$/u.test(before)
		? {}
		: undefined;
}
