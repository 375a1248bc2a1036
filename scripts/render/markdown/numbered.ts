import type { List, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { Annex, Section, Subsection } from '../../types/index.ts';
import { paragraph } from './nodes/paragraph.ts';
import { strong } from './nodes/strong.ts';
import { text } from './nodes/text.ts';
import { replaced } from './replaced.ts';

/** The same text with the numbers of a legal text written out: `**§ 5.**`, `Stk. 2.`, `a.`; references are plain words. */
export function numbered(body: Root): Root {
	return replaced(body, (node) => {
		if (node.type === 'structureReference') return node.children.slice(0, 1);
		return isNumbered(node) ? plain(worded(node)) : undefined;
	});
}

/** Its number is no part of its text yet. */
function isNumbered(node: Nodes): node is Annex | Section | Subsection | List {
	if (node.type === 'list') return node.data?.letters === true;
	return node.type === 'annex' || node.type === 'section' || node.type === 'subsection';
}

/** References to other parts are plain words. */
function worded(node: RootContent): RootContent {
	const { children } = replaced({ type: 'root', children: [node] }, (inner) =>
		inner.type === 'structureReference' ? inner.children.slice(0, 1) : undefined,
	);
	return children[0] ?? node;
}

function plain(node: RootContent): readonly RootContent[] {
	if (node.type === 'annex') return node.children.flatMap(plain);
	if (node.type === 'section') return section(node);
	if (node.type === 'subsection') return begun(node.children, text(node.label ?? ''));
	if (node.type === 'list' && node.data?.letters === true) return lettered(node);
	if ('children' in node) return [{ ...node, children: node.children.flatMap(plain) } as RootContent];
	return [node];
}

function section({ label, children }: Section): readonly RootContent[] {
	const [first, ...others] = children;
	const opening = begun(first?.children ?? [], strong(label));
	return [...opening, ...others.flatMap(plain)];
}

/** Markdown has no lists with letters. */
function lettered({ children }: List): readonly RootContent[] {
	return children.flatMap((item) => begun(item.children, text(`${item.data?.item?.number ?? ''}.`)));
}

/** A label before its blocks, in the first where that is a paragraph. */
function begun(blocks: readonly RootContent[], label: PhrasingContent): readonly RootContent[] {
	const [first, ...others] = blocks;
	if (first?.type !== 'paragraph') return [paragraph(label), ...blocks.flatMap(plain)];
	return [{ ...first, children: [label, text(' '), ...first.children] }, ...others.flatMap(plain)];
}
