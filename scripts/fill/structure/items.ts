import type { List, ListItem, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Markers } from './markers.ts';
import { splitParagraph } from './split-paragraph.ts';
import { withoutMarker } from './without-marker.ts';

/**
 * Blocks in which numbered items know their numbers, and lines that begin with a letter are items of a list. Numbers between two
 * letters are below the first of them; those behind the last letter are where it leads to them or a letter before it has some.
 */
export function withItems(
	nodes: readonly RootContent[],
	markers: Markers,
	lines: readonly string[],
): readonly RootContent[] {
	const blocks: RootContent[] = [];
	const split = (node: RootContent): readonly RootContent[] =>
		node.type === 'paragraph' ? splitParagraph(node, markers, lines) : [node];
	const all = nodes.flatMap(split);
	for (const [index, node] of all.entries()) {
		const lettered = letteredItem(node, markers);
		if (lettered !== undefined) {
			addItem(blocks, lettered);
			continue;
		}
		const numbered = node.type === 'list' ? withNumbers(node, markers, lines) : undefined;
		const above = numbered && letterAbove(numbered, blocks.at(-1), letteredItem(all[index + 1], markers));
		if (above !== undefined) above.children.push(numbered as List);
		else blocks.push(numbered ?? node);
	}
	return blocks;
}

/** The lettered item that a list right behind it is part of. */
function letterAbove(list: List, before: RootContent | undefined, next: ListItem | undefined): ListItem | undefined {
	if (list.ordered !== true || (list.start ?? 1) !== 1) return undefined;
	const letters = before?.type === 'list' && before.data?.letters === true ? before.children : [];
	const last = letters.at(-1);
	if (last === undefined) return undefined;
	const goesOn = next?.data?.item?.written === letterAt(letters.length);
	const hasLists = letters.some(({ children }) => children.length > 1);
	return goesOn || hasLists || wordsOf(last).endsWith(':') ? last : undefined;
}

function letteredItem(paragraph: RootContent | undefined, { letter }: Markers): ListItem | undefined {
	if (paragraph?.type !== 'paragraph') return undefined;
	const found = withoutMarker(paragraph, letter);
	if (found === undefined) return undefined;
	const data = { ...paragraph.data, item: { number: found.number, written: found.number } };
	return { type: 'listItem', spread: false, children: [found.rest], data };
}

/** The letters are those of the alphabet in order, whatever is written; the rules compare the two. */
function addItem(blocks: RootContent[], item: ListItem): void {
	const last = blocks.at(-1);
	const list: List =
		last?.type === 'list' && last.data?.letters === true
			? last
			: { type: 'list', ordered: true, start: 1, spread: false, children: [], data: { ...item.data, letters: true } };
	if (list !== last) blocks.push(list);
	const number = letterAt(list.children.length);
	const written = item.data?.item?.written ?? number;
	list.children.push({ ...item, data: { ...item.data, item: { number, written } } });
}

function letterAt(index: number): string {
	return String.fromCodePoint(0x61 + index);
}

function withNumbers(list: List, markers: Markers, lines: readonly string[]): List {
	const children = list.children.map((item, index): ListItem => {
		const blocks = withItems(item.children, markers, lines) as ListItem['children'];
		if (list.ordered !== true) return { ...item, children: blocks };
		const number = String((list.start ?? 1) + index);
		return {
			...item,
			children: blocks,
			data: { ...item.data, item: { number, written: numberWritten(item, lines) ?? number } },
		};
	});
	return { ...list, children };
}

/** Markdown counts items itself and forgets what its author wrote. */
function numberWritten({ data }: ListItem, lines: readonly string[]): string | undefined {
	const place = data?.place;
	const line = place && lines[place.line - 1]?.slice(place.column - 1);
	return line?.match(/^\s*(\d+)[.)]/)?.[1];
}
