import type { BlockContent, List, ListItem, Paragraph, RootContent } from 'mdast';
import { type ItemMark, itemLevels } from './item-levels.ts';

/** A line with a bullet, a number or a letter before it. */
export interface MarkedLine extends ItemMark {
	readonly text: string;
	/** A letter as it is written, which stands in the text: Markdown does not count with letters. */
	readonly letter: string | undefined;
}

/** Where the blocks of a level go, and the item that what is below it goes to. */
interface Level {
	readonly home: RootContent[];
	item: ListItem | undefined;
}

/** Lines that stand one behind the other as lists, one in the other. A number alone stays in its text. */
export function markedLists(lines: readonly MarkedLine[]): readonly RootContent[] {
	const root: RootContent[] = [];
	let open: readonly Level[] = [];
	for (const [index, level] of itemLevels(lines).entries()) {
		const line = lines[index];
		if (line === undefined) continue;
		const above = open[level - 1];
		const own: Level = open[level] ?? { home: above?.item?.children ?? above?.home ?? root, item: undefined };
		open = [...open.slice(0, level), own];
		if (line.letter === undefined) own.item = add(own.home, line);
		else {
			own.home.push(paragraph(`${line.letter} ${line.text}`));
			own.item = undefined;
		}
	}
	return withoutLoneNumbers(root);
}

function add(home: RootContent[], { text, number }: MarkedLine): ListItem {
	const item: ListItem = { type: 'listItem', spread: false, children: [paragraph(text)] };
	const last = home.at(-1);
	const isNext =
		last?.type === 'list' &&
		(number === undefined ? last.ordered !== true : last.ordered === true && next(last) === number);
	if (isNext) last.children.push(item);
	else
		home.push({
			type: 'list',
			ordered: number !== undefined,
			...(number !== undefined && { start: number }),
			spread: false,
			children: [item],
		});
	return item;
}

function next({ start, children }: List): number {
	return (start ?? 1) + children.length;
}

function withoutLoneNumbers(nodes: readonly RootContent[]): RootContent[] {
	return nodes.map((node): RootContent => {
		if (node.type !== 'list') return node;
		const [only, ...others] = node.children;
		const [words, ...rest] = only?.children ?? [];
		if (node.ordered === true && others.length === 0 && rest.length === 0 && words?.type === 'paragraph')
			return { ...words, children: [{ type: 'text', value: `${node.start ?? 1}. ` }, ...words.children] };
		return { ...node, children: node.children.map(spaced) };
	});
}

/** A paragraph behind something else needs an empty line before it. */
function spaced(item: ListItem): ListItem {
	const children = withoutLoneNumbers(item.children) as BlockContent[];
	return { ...item, children, spread: children.slice(1).some(({ type }) => type === 'paragraph') };
}

function paragraph(value: string): Paragraph {
	return { type: 'paragraph', children: [{ type: 'text', value }] };
}
