import type { BlockContent, Blockquote, List, ListItem, RootContent } from 'mdast';
import { phrasing } from '../inline/phrasing.ts';
import type { Piece } from '../inline/piece.ts';
import { textOfPieces } from '../inline/piece.ts';
import type { FlatBlock, FlatParagraph } from './flat.ts';
import { blocksOf } from './form.ts';
import { type Item, itemOf } from './item-of.ts';

/** A list or quote that what follows may stand in. */
type Open =
	| { readonly type: 'quote'; readonly node: Blockquote; readonly left: number }
	| { readonly type: 'list'; node: List; item: ListItem; left: number; readonly marker: number; readonly is: Item };

export interface NestOptions {
	/** How far in things stand says what they stand in. */
	readonly own: boolean;
	/** Where running text begins, in twips. */
	readonly textLeft: number;
	/** The level of headings that paragraphs are, by their number. */
	readonly levels: ReadonlyMap<number, number>;
	readonly table: (table: Extract<FlatBlock, { type: 'table' }>) => readonly RootContent[];
}

/** From a quote's edge to that of the text round it. */
const quoteStep = 283;
const near = 10;

/** Paragraphs and tables as a tree: items in lists, lists in items, quotes round what they hold. */
export function nest(flat: readonly FlatBlock[], options: NestOptions): RootContent[] {
	const { own, textLeft, levels } = options;
	const root: RootContent[] = [];
	let open: Open[] = [];
	/** Left edge of the text beside the number of a §. */
	let column = 0;

	for (const block of flat) {
		const item = block.type === 'paragraph' && !levels.has(block.number) ? itemOf(block, own) : undefined;
		if (item !== undefined && block.type === 'paragraph') addItem(block, item);
		else add(block);
	}
	return withoutEmptyItems(root);

	function home(): RootContent[] {
		const last = open.at(-1);
		if (last === undefined) return root;
		return (last.type === 'quote' ? last.node.children : last.item.children) as RootContent[];
	}

	function add(block: FlatBlock): void {
		const content =
			block.type === 'table' ? options.table(block) : blocksOf(block, levels.get(block.number), previous());
		if (block.type === 'paragraph' && isNumbered(block)) column = block.left;
		if (content.length === 0) return;
		open = open.slice(0, kept(block));
		quote(block, block.left);
		const [first] = content;
		const last = home().at(-1);
		if (first?.type === 'code' && last?.type === 'code' && !own) last.value += `\n${first.value}`;
		else {
			home().push(...content);
			loosen(content);
		}
	}

	/** What stands in an item behind its first paragraph, other than a list, needs an empty line before it. */
	function loosen(content: readonly RootContent[]): void {
		const within = open.at(-1);
		if (within?.type === 'list' && within.item.children.length > content.length) within.item.spread = true;
	}

	function previous(): RootContent | undefined {
		return home().at(-1);
	}

	/** How many of the open lists and quotes a block that is no item stands in. */
	function kept(block: FlatBlock): number {
		const quoted = block.type === 'paragraph' && block.quoted;
		const isHeading = block.type === 'paragraph' && levels.has(block.number);
		let count = 0;
		for (const each of open) {
			if (each.type === 'quote' && !(own ? block.left >= each.left - near : quoted)) break;
			if (each.type === 'list' && !(each.left > 0 && block.left >= each.left - near)) break;
			if (each.type === 'list' && !own && (isHeading || block.left <= textLeft + near)) break;
			count += 1;
		}
		return count;
	}

	/** Opens the quotes that a block stands in and that are not open. */
	function quote(block: FlatBlock, left: number): void {
		const quoted = block.type === 'paragraph' && block.quoted;
		const hasQuote = open.some(({ type }) => type === 'quote');
		const edge = open.at(-1)?.left ?? (own && left >= column ? column : 0);
		const steps = own ? (left - edge) / quoteStep : 0;
		const exact = own && steps > 0.5 && Math.abs(steps - Math.round(steps)) * quoteStep < near;
		let count = exact ? Math.round(steps) : 0;
		if (quoted && !hasQuote) count = Math.max(1, count);
		for (let at = 1; at <= count; at++) {
			const node: Blockquote = { type: 'blockquote', children: [] };
			home().push(node);
			loosen([node]);
			open = [...open, { type: 'quote', node, left: own ? edge + at * quoteStep : 0 }];
		}
	}

	function addItem(block: FlatParagraph, is: Item): void {
		const marker = block.left - block.hanging;
		const index = is.byPlace || own ? placeOf(marker) : levelOf(block, is, marker);
		const sibling = open[index];
		open = open.slice(0, index + (sibling?.type === 'list' ? 1 : 0));
		const [checked, pieces] = box(block.pieces);
		const item: ListItem = { type: 'listItem', spread: false, children: [], ...(checked !== undefined && { checked }) };
		const last = open.at(-1);
		if (sibling?.type === 'list' && last === sibling && goesOn(sibling, is)) {
			sibling.node.children.push(item);
			if (block.apart) sibling.node.spread = true;
			sibling.item = item;
			sibling.left = block.left;
		} else {
			open = open.slice(0, index);
			quote(block, marker);
			const node: List = {
				type: 'list',
				ordered: is.ordered,
				...(is.ordered && { start: is.number }),
				spread: block.apart,
				children: [item],
			};
			home().push(node);
			open = [...open, { type: 'list', node, item, left: block.left, marker, is }];
		}
		const children = phrasing(pieces);
		if (children.length > 0) item.children.push({ type: 'paragraph', children });
	}

	/** Where in the open lists an item belongs by how far in its number stands. */
	function placeOf(marker: number): number {
		const index = open.findIndex(
			(each) => each.left > marker + near || (each.type === 'list' && marker <= each.marker + near),
		);
		return index === -1 ? open.length : index;
	}

	/** Where it belongs by its level; a list of its own that stands further in belongs to the item before. */
	function levelOf(block: FlatParagraph, is: Item, marker: number): number {
		let index = 0;
		for (const each of open) {
			const inside =
				each.type === 'quote'
					? block.quoted
					: each.is.level < is.level ||
						(each.is.list !== is.list &&
							each.is.level === is.level &&
							marker >= each.left - near &&
							each.left > each.marker);
			if (!inside) break;
			index += 1;
		}
		return index;
	}
}

/** Items that nothing stands in are left over from writing, as are lists of them. */
function withoutEmptyItems(nodes: readonly RootContent[]): RootContent[] {
	return nodes.flatMap((node): RootContent[] => {
		if (node.type === 'blockquote') return [{ ...node, children: withoutEmptyItems(node.children) as BlockContent[] }];
		if (node.type !== 'list') return [node];
		const children = node.children
			.map((item) => ({ ...item, children: withoutEmptyItems(item.children) as BlockContent[] }))
			.filter((item) => item.children.length > 0 || typeof item.checked === 'boolean');
		return children.length === 0 ? [] : [{ ...node, children }];
	});
}

/** Whether an item is the next of a list. */
function goesOn({ node, is: before }: Extract<Open, { type: 'list' }>, is: Item): boolean {
	if (before.ordered !== is.ordered || (is.ordered && before.list !== is.list)) return false;
	return !is.ordered || is.number === (node.start ?? 1) + node.children.length;
}

/** Whether a box to be ticked stands first, and the text behind it. */
function box(pieces: readonly Piece[]): readonly [boolean | undefined, readonly Piece[]] {
	const first = pieces.findIndex((piece) => piece.type !== 'text' || piece.text.trim() !== '');
	const piece = pieces[first];
	return piece?.type === 'box' ? [piece.ticked, pieces.slice(first + 1)] : [undefined, pieces];
}

function isNumbered({ style, pieces }: FlatParagraph): boolean {
	return /^legal (?:sub)?section/u.test(style.name) && textOfPieces(pieces) !== '';
}
