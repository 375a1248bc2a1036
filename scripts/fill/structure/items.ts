import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import type { Markers } from './markers.ts';
import { splitParagraph } from './split-paragraph.ts';
import { withoutMarker } from './without-marker.ts';

/** Blocks in which numbered items know their numbers, and lines that begin with a letter are items of a list. */
export function withItems(
	nodes: readonly RootContent[],
	markers: Markers,
	lines: readonly string[],
): readonly RootContent[] {
	const blocks: RootContent[] = [];
	const split = (node: RootContent): readonly RootContent[] =>
		node.type === 'paragraph' ? splitParagraph(node, markers, lines) : [node];
	for (const node of nodes.flatMap(split)) {
		const lettered = node.type === 'paragraph' ? letteredItem(node, markers) : undefined;
		if (lettered !== undefined) addItem(blocks, lettered);
		else blocks.push(node.type === 'list' ? withNumbers(node, markers, lines) : node);
	}
	return blocks;
}

function letteredItem(paragraph: Paragraph, { letter }: Markers): ListItem | undefined {
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
	const number = String.fromCodePoint(firstLetter + list.children.length);
	const written = item.data?.item?.written ?? number;
	list.children.push({ ...item, data: { ...item.data, item: { number, written } } });
}

const firstLetter = 0x61;

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
