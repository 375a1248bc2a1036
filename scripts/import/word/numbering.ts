import { childOf, elementsOf, settingOf, type XmlElement } from './xml/xml-element.ts';

/** How a level of a list is written. */
interface Level {
	/** `decimal`, `lowerLetter`, `bullet`, … */
	readonly format: string;
	/** What stands before the text, `%1` for the number of the first level. */
	readonly text: string;
	readonly start: number;
	/** The level that makes it begin anew; 0: none does. */
	readonly restart: number | undefined;
	readonly properties: XmlElement | undefined;
}

/** The number of a paragraph as Word counts it. */
export interface Numbered {
	/** With which others it is counted. */
	readonly list: string;
	readonly level: number;
	readonly format: string;
	readonly number: number;
	/** As it is printed: `1.`, `§ 5.`, `2.1`; of bullets empty. */
	readonly label: string;
	/** Paragraph properties of the level: how far in it stands. */
	readonly properties: XmlElement | undefined;
}

/** Counts the paragraphs of lists in the order in which they are asked for. */
export interface Numbering {
	next(list: string, level: number): Numbered | undefined;
}

/** Reads the lists of a file. */
export function readNumbering(root: XmlElement | undefined): Numbering {
	const abstracts = new Map<string, XmlElement>();
	const lists = new Map<string, XmlElement>();
	for (const element of root === undefined ? [] : elementsOf(root)) {
		if (element.name === 'w:abstractNum') abstracts.set(element.attributes['w:abstractNumId'] ?? '', element);
		if (element.name === 'w:num') lists.set(element.attributes['w:numId'] ?? '', element);
	}
	const levels = new Map<string, ReadonlyMap<number, Level>>();
	const counts = new Map<string, (number | undefined)[]>();
	const begun = new Set<string>();

	return {
		next(list, depth) {
			const written = lists.get(list);
			if (list === '0' || written === undefined) return undefined;
			const all = levels.get(list) ?? levelsOf(written, abstracts);
			levels.set(list, all);
			const level = all.get(depth);
			if (level === undefined) return undefined;
			const family = settingOf(written, 'w:abstractNumId') ?? list;
			const count = counts.get(family) ?? [];
			counts.set(family, count);
			if (beginsAnew(written, depth) && !begun.has(`${list} ${depth}`)) count[depth] = undefined;
			begun.add(`${list} ${depth}`);
			const number = (count[depth] ?? level.start - 1) + 1;
			count[depth] = number;
			for (let below = depth + 1; below < 9; below++) if (restarts(all.get(below), depth)) count[below] = undefined;
			const said = (at: number) => count[at] ?? all.get(at)?.start ?? 1;
			const label = level.format === 'bullet' || level.format === 'none' ? '' : labelOf(level, all, said);
			return { list: family, level: depth, format: level.format, number, label, properties: level.properties };
		},
	};
}

function levelsOf(list: XmlElement, abstracts: ReadonlyMap<string, XmlElement>): ReadonlyMap<number, Level> {
	const own = elementsOf(list).filter(({ name }) => name === 'w:lvlOverride');
	const all = new Map<number, Level>();
	const abstract = linked(abstracts.get(settingOf(list, 'w:abstractNumId') ?? ''), abstracts);
	for (const each of abstract === undefined ? [] : elementsOf(abstract))
		if (each.name === 'w:lvl') all.set(Number(each.attributes['w:ilvl']), levelOf(each));
	for (const override of own) {
		const at = Number(override.attributes['w:ilvl']);
		const whole = childOf(override, 'w:lvl');
		const start = settingOf(override, 'w:startOverride');
		const level = whole === undefined ? all.get(at) : levelOf(whole);
		if (level !== undefined) all.set(at, start === undefined ? level : { ...level, start: Number(start) });
	}
	return all;
}

/** A list that takes its levels from the list of a style. */
function linked(abstract: XmlElement | undefined, abstracts: ReadonlyMap<string, XmlElement>): XmlElement | undefined {
	const style = settingOf(abstract, 'w:numStyleLink');
	if (style === undefined) return abstract;
	return [...abstracts.values()].find((each) => settingOf(each, 'w:styleLink') === style) ?? abstract;
}

function levelOf(level: XmlElement): Level {
	const restart = settingOf(level, 'w:lvlRestart');
	const text = settingOf(level, 'w:lvlText') ?? '';
	const format = settingOf(level, 'w:numFmt') ?? 'decimal';
	return {
		// A bullet that shows nothing is how programs let a paragraph go on within an item.
		format: format === 'bullet' && /^[\s\uf020]*$/u.test(text) ? 'none' : format,
		text,
		start: Number(settingOf(level, 'w:start') ?? 0),
		restart: restart === undefined ? undefined : Number(restart),
		properties: childOf(level, 'w:pPr'),
	};
}

/** Whether a list begins to count a level anew when it is first used. */
function beginsAnew(list: XmlElement, depth: number): boolean {
	return elementsOf(list).some(
		(each) =>
			each.name === 'w:lvlOverride' &&
			each.attributes['w:ilvl'] === String(depth) &&
			childOf(each, 'w:startOverride') !== undefined,
	);
}

function restarts(level: Level | undefined, by: number): boolean {
	if (level === undefined || level.restart === undefined) return true;
	return level.restart !== 0 && by < level.restart;
}

function labelOf(level: Level, all: ReadonlyMap<number, Level>, said: (at: number) => number): string {
	return level.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
		const at = Number(digit) - 1;
		return inFormat(said(at), all.get(at)?.format ?? 'decimal');
	});
}

function inFormat(number: number, format: string): string {
	if (format === 'lowerLetter') return letters(number);
	if (format === 'upperLetter') return letters(number).toUpperCase();
	if (format === 'lowerRoman') return roman(number);
	if (format === 'upperRoman') return roman(number).toUpperCase();
	if (format === 'decimalZero') return String(number).padStart(2, '0');
	if (format === 'ordinal') return `${number}.`;
	return format === 'none' ? '' : String(number);
}

/** a … z, aa, bb, as Word counts. */
function letters(number: number): string {
	const letter = String.fromCodePoint(97 + ((Math.max(1, number) - 1) % 26));
	return letter.repeat(Math.min(50, Math.floor((Math.max(1, number) - 1) / 26) + 1));
}

const numerals: readonly (readonly [number, string])[] = [
	[1000, 'm'],
	[900, 'cm'],
	[500, 'd'],
	[400, 'cd'],
	[100, 'c'],
	[90, 'xc'],
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i'],
];

function roman(number: number): string {
	let rest = Math.min(Math.max(1, number), 3999);
	return numerals.reduce((text, [value, letter]) => {
		const times = Math.floor(rest / value);
		rest -= times * value;
		return text + letter.repeat(times);
	}, '');
}
