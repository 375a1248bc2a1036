import type { Element } from '@xmldom/xmldom';
import { attribute, below, within } from './xml.ts';

/** Says what stands beside each paragraph of a list, asked in their order. */
export type ListLabels = (paragraph: Element) => string | undefined;

/** Counts as Word does: each list for itself, deeper levels anew below each number of a higher one. */
export function listLabels(numbering: Element | undefined): ListLabels {
	const kinds = new Map(below(numbering, 'w:abstractNum').map((kind) => [attribute(kind, 'w:abstractNumId'), kind]));
	const lists = new Map(below(numbering, 'w:num').map((list) => [attribute(list, 'w:numId'), list]));
	const counts = new Map<string, Map<number, number>>();
	return (paragraph) => {
		const [numbers] = below(below(paragraph, 'w:pPr')[0], 'w:numPr');
		const id = attribute(below(numbers, 'w:numId')[0]);
		if (id === undefined || id === '0') return undefined;
		const list = lists.get(id);
		const kind = kinds.get(attribute(below(list, 'w:abstractNumId')[0]));
		const level = Number(attribute(below(numbers, 'w:ilvl')[0]) ?? 0);
		const start = (each: number) => startOf(list, kind, each);
		const count = counts.get(id) ?? new Map<number, number>();
		counts.set(id, count.set(level, (count.get(level) ?? start(level) - 1) + 1));
		for (const deeper of [...count.keys()].filter((each) => each > level)) count.delete(deeper);
		const text = attribute(below(levelOf(kind, level), 'w:lvlText')[0]) ?? '';
		const printed = text.replaceAll(/%(\d)/gu, (_, named: string) => {
			const at = Number(named) - 1;
			const format = attribute(below(levelOf(kind, at), 'w:numFmt')[0]);
			const value = count.get(at) ?? start(at);
			return format === 'lowerLetter' ? String.fromCodePoint(0x60 + value) : String(value);
		});
		return `${level} ${printed}`;
	};
}

function levelOf(kind: Element | undefined, level: number): Element | undefined {
	return below(kind, 'w:lvl').find((each) => attribute(each, 'w:ilvl') === String(level));
}

function startOf(list: Element | undefined, kind: Element | undefined, level: number): number {
	const own = below(list, 'w:lvlOverride').find((each) => attribute(each, 'w:ilvl') === String(level));
	return Number(
		attribute(within(own, 'w:startOverride')[0]) ?? attribute(below(levelOf(kind, level), 'w:start')[0]) ?? 1,
	);
}
