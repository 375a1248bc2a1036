import type { Nodes, Root } from 'mdast';
import type { Change } from '../../types/index.ts';
import { type Leaf, readingOf } from './leaf.ts';

/** The leaves below one heading of the highest level, or below one § or annex. */
export interface LeavesOfSection {
	/** As each version has it; empty where it has none. */
	readonly before: string;
	readonly after: string;
	readonly change: Change | undefined;
	readonly leaves: readonly Leaf[];
}

interface Within {
	readonly change: Change | undefined;
	readonly item: boolean;
	readonly counted: boolean;
}

/** A redline's text in reading order, by section. */
export function leavesOf(body: Root): readonly LeavesOfSection[] {
	const sections: { before: string; after: string; change: Change | undefined; leaves: Leaf[] }[] = [
		{ before: '', after: '', change: undefined, leaves: [] },
	];
	const highest = Math.min(...body.children.map((node) => (node.type === 'heading' ? node.depth : 6)));
	walk(body, { change: undefined, item: false, counted: false });
	return sections;

	function walk(node: Nodes, within: Within): void {
		const change = node.data?.change ?? within.change;
		switch (node.type) {
			case 'heading':
				if (node.depth <= highest) begin(readingOf(node, 'insertion').text, readingOf(node, 'deletion').text, change);
				add(node, 'heading', { ...within, change });
				return;
			case 'section':
			case 'annex':
				begin(node.data?.was?.label ?? node.label, node.label, change);
				if (node.data?.was?.label !== undefined) renumbered(node.data.was.label, node.label);
				break;
			case 'paragraph':
			case 'code':
				add(node, within.item ? 'item' : 'text', { ...within, change });
				return;
			case 'tableRow':
				add(node, 'row', { ...within, change });
				return;
			case 'chart':
				add(node, 'picture', { ...within, change });
				return;
		}
		const counted = within.counted || (node.type === 'list' && node.ordered === true);
		const item = within.item || node.type === 'listItem';
		if ('children' in node) for (const child of node.children) walk(child, { change, item, counted });
	}

	function begin(before: string, after: string, change: Change | undefined): void {
		sections.push({
			before: change === 'insertion' ? '' : before,
			after: change === 'deletion' ? '' : after,
			change,
			leaves: [],
		});
	}

	function renumbered(was: string, is: string): void {
		const leaf = { what: 'heading', change: undefined, marked: true, counted: false } as const;
		sections.at(-1)?.leaves.push({ ...leaf, before: { ...nothing, text: was }, after: { ...nothing, text: is } });
	}

	function add(node: Nodes, what: Leaf['what'], { change, counted }: Within): void {
		const before = change === 'insertion' ? nothing : readingOf(node, 'insertion');
		const after = change === 'deletion' ? nothing : readingOf(node, 'deletion');
		sections
			.at(-1)
			?.leaves.push({ what, change, marked: change !== undefined || hasMark(node), counted, before, after });
	}
}

function hasMark(node: Nodes): boolean {
	if (node.type === 'insertion' || node.type === 'deletion' || node.data?.change !== undefined) return true;
	return 'children' in node && node.children.some(hasMark);
}

const nothing = { text: '', targets: [], pictures: [] };
