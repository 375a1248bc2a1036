import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import { visit } from '../markdown/visit.ts';

/** Renames footnotes of `added` that are named as footnotes of `root` are; each author counts from 1. */
export function joinFootnotes(root: Root, added: Root): void {
	const taken = new Set(footnotesOf(root).map(({ identifier }) => identifier));
	const own = footnotesOf(added);
	const names = new Map<string, string>();
	for (const { identifier } of own) {
		if (!taken.has(identifier) || names.has(identifier)) continue;
		names.set(identifier, freeName(identifier, new Set([...taken, ...own.map((footnote) => footnote.identifier)])));
	}
	for (const footnote of own) {
		const name = names.get(footnote.identifier);
		if (name !== undefined) Object.assign(footnote, { identifier: name, label: name });
	}
}

function freeName(identifier: string, taken: ReadonlySet<string>): string {
	let number = 2;
	while (taken.has(`${identifier}-${number}`)) number++;
	return `${identifier}-${number}`;
}

function footnotesOf(root: Root): readonly (FootnoteDefinition | FootnoteReference)[] {
	const found: (FootnoteDefinition | FootnoteReference)[] = [];
	visit(root, (node) => {
		if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference') found.push(node);
	});
	return found;
}
