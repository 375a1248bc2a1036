import type { Grammar } from './grammar.ts';
import type { LawName, LawNames } from './law-names.ts';
import { reach } from './reach.ts';
import { sectionKey } from './section-key.ts';

/** A § as found in a text, by offsets. */
export interface FoundCitation {
	/** The sign, or in a list the number. */
	readonly start: number;
	readonly end: number;
	/** How many section signs it begins with: none behind the first of a list. */
	readonly signs: number;
	/** `2 A-6`, as the law register writes it where it knows it. */
	readonly section: string;
	/** Of `§ 5, punkt 8`: `8`. */
	readonly point: string | undefined;
	/** Of `§ 5, stk. 2`: `2`. */
	readonly subsection: string | undefined;
	/** Where the parts named behind it end: `§ 13-2 bokstav e`. */
	readonly partsEnd: number;
	readonly name: LawName | undefined;
}

/** The language that a text is read in. */
export interface Reading {
	readonly grammar: Grammar;
	readonly names: LawNames;
	/** Sections as laws write them, by what is left of them without white space. */
	readonly sections: ReadonlyMap<string, string>;
}

type Unnamed = Omit<FoundCitation, 'name'>;

/** One or more §§ behind one sign, and the law said right before them. */
interface Group {
	readonly list: readonly Unnamed[];
	readonly own: LawName | undefined;
	/** It goes on with the group before it: `§ 3-2 og § 3-7`. */
	readonly joined: boolean;
	readonly end: number;
}

/**
 * The citations in a text. The law that one names holds for all that are joined to it, named before them or after the last.
 * @param before what stands before the text in its paragraph
 */
export function findCitations(text: string, before: string, reading: Reading): readonly FoundCitation[] {
	const groups = groupsIn(text, before, reading);
	const after: (LawName | undefined)[] = groups.map(({ end }) => nameAfter(text, end, reading));
	for (let index = groups.length - 2; index >= 0; index--) {
		if (groups[index + 1]?.joined === true) after[index] ??= after[index + 1];
	}
	let name: LawName | undefined;
	return groups.flatMap(({ list, own, joined }, index) => {
		name = own ?? after[index] ?? (joined ? name : undefined);
		return list.map((one) => ({ ...one, name }));
	});
}

function groupsIn(text: string, before: string, reading: Reading): readonly Group[] {
	const groups: Group[] = [];
	const whole = before + text;
	for (const { 0: sign, index } of text.matchAll(reading.grammar.sign)) {
		const last = groups.at(-1);
		if (last !== undefined && index < last.end) continue;
		const list = listAt(text, index, sign, reading);
		const end = list.at(-1)?.partsEnd;
		if (end === undefined) continue;
		const own = reading.names.before(whole.slice(Math.max(0, before.length + index - reach), before.length + index));
		const joined = own === undefined && last !== undefined && ends(reading.grammar.join, text, last.end) === index;
		groups.push({ list, own, joined, end });
	}
	return groups;
}

/** `§ 5`, or with two signs `§§ 13-1, 13-2 og 13-3`. */
function listAt(text: string, start: number, sign: string, reading: Reading): readonly Unnamed[] {
	const signs = sign.startsWith('§§') ? 2 : 1;
	const first = sectionAt(text, start, start + sign.length, signs, reading);
	const list = first === undefined ? [] : [first];
	for (let last = first; last !== undefined && signs === 2; ) {
		const next = ends(reading.grammar.join, text, last.partsEnd);
		last = next === undefined || next === last.partsEnd ? undefined : sectionAt(text, next, next, 0, reading);
		if (last !== undefined) list.push(last);
	}
	return list;
}

function sectionAt(text: string, start: number, from: number, signs: number, reading: Reading): Unnamed | undefined {
	const { grammar, sections } = reading;
	const numberEnd = ends(grammar.number, text, from);
	if (numberEnd === undefined) return undefined;
	const rangeFrom = signs === 1 ? undefined : rangeStart(text.slice(from, numberEnd), reading);
	const end = rangeFrom === undefined ? letterEnd(text, from, numberEnd, reading) : from + rangeFrom.length;
	if (rangeFrom === undefined && ends(grammar.numberEnd, text, end) === undefined) return undefined;
	const written = text.slice(from, end).replace(/\s/g, ' ');
	let partsEnd = end;
	let point: string | undefined;
	let subsection: string | undefined;
	for (let part = match(grammar.part, text, partsEnd); part !== undefined; part = match(grammar.part, text, partsEnd)) {
		point ??= part[1];
		subsection ??= part[2];
		partsEnd += part[0].length;
	}
	return { start, end, signs, section: sections.get(sectionKey(written)) ?? written, point, subsection, partsEnd };
}

/** The first § of a range, `10` of `10-14`; undefined where that is the number of one §. */
function rangeStart(written: string, { grammar, sections }: Reading): string | undefined {
	return sections.has(sectionKey(written)) ? undefined : match(grammar.range, written, 0)?.[1];
}

/** A letter belongs to the number where a law has it so; else unless it is set apart and a word: `§ 5 i forskriften`. */
function letterEnd(text: string, from: number, numberEnd: number, { grammar, sections }: Reading): number {
	const letter = match(grammar.letter, text, numberEnd);
	if (letter === undefined) return numberEnd;
	const end = numberEnd + letter[0].length;
	const [, sign = ''] = letter;
	const apart = letter[0] !== sign;
	const belongs =
		sections.has(sectionKey(text.slice(from, end))) || !apart || (/[a-z]/.test(sign) && !grammar.letters.has(sign));
	return belongs ? end : numberEnd;
}

function nameAfter(text: string, at: number, { grammar, names }: Reading): LawName | undefined {
	const start = ends(grammar.of, text, at);
	return start === undefined ? undefined : names.at(text.slice(start, start + reach));
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
	pattern.lastIndex = at;
	return pattern.exec(text) ?? undefined;
}

/** Where a pattern ends that is found at a place of the text. */
function ends(pattern: RegExp, text: string, at: number): number | undefined {
	const found = match(pattern, text, at);
	return found === undefined ? undefined : at + found[0].length;
}
