import { all } from './all.ts';
import type { XmlElement } from './parse-xml.ts';
import type { Paragraph, Written } from './written.ts';

/** A paragraph and the number that Word prints beside it. */
export interface Numbered extends Paragraph {
	readonly number: string;
}

/** Counts as Word does, by `numbering.xml` alone: each list for itself, lower levels anew below each number of a higher one. */
export function numbersIn(file: Written): readonly Numbered[] {
	const part = file.part('word/numbering.xml');
	const kinds = new Map(all(part, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'], kind]));
	const lists = new Map(all(part, 'w:num').map((list) => [list.attributes['w:numId'], list]));
	const counts = new Map<string, Map<number, number>>();
	return file.paragraphs.map((paragraph) => {
		const id = value(paragraph.element, 'w:numId');
		if (id === undefined) return { ...paragraph, number: '' };
		const list = lists.get(id);
		const kind = kinds.get(value(list, 'w:abstractNumId'));
		if (list === undefined || kind === undefined) throw new Error(`There is no list ${id}`);
		const level = Number(value(paragraph.element, 'w:ilvl') ?? 0);
		const count = counts.get(id) ?? new Map<number, number>();
		counts.set(id, count.set(level, (count.get(level) ?? startOf(list, kind, level) - 1) + 1));
		for (const deeper of [...count.keys()].filter((each) => each > level)) count.delete(deeper);
		return { ...paragraph, number: printed(kind, level, (each) => count.get(each) ?? startOf(list, kind, each)) };
	});
}

function value(element: XmlElement | undefined, name: string): string | undefined {
	return element === undefined ? undefined : all(element, name)[0]?.attributes['w:val'];
}

function at(element: XmlElement, name: string, level: number): XmlElement | undefined {
	return all(element, name).find(({ attributes }) => attributes['w:ilvl'] === String(level));
}

function startOf(list: XmlElement, kind: XmlElement, level: number): number {
	const own = value(at(list, 'w:lvlOverride', level), 'w:startOverride');
	return Number(own ?? value(at(kind, 'w:lvl', level), 'w:start') ?? 0);
}

function printed(kind: XmlElement, level: number, count: (level: number) => number): string {
	const text = value(at(kind, 'w:lvl', level), 'w:lvlText') ?? '';
	return text.replaceAll(/%(\d)/gu, (_, named: string) => {
		const number = count(Number(named) - 1);
		const format = value(at(kind, 'w:lvl', Number(named) - 1), 'w:numFmt');
		if (format === 'decimal') return String(number);
		if (format === 'lowerLetter' && number <= 26) return String.fromCodePoint(0x60 + number);
		throw new Error(`Not counted here: ${format}`);
	});
}
