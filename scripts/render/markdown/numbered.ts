import type { List, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from '../../fill/markdown/visit.ts';
import type { Section } from '../../types/index.ts';
import { paragraph } from './nodes/paragraph.ts';
import { strong } from './nodes/strong.ts';
import { text } from './nodes/text.ts';

/** The same text with the numbers of a legal text written out: `**§ 5.**`, `Stk. 2.`, `a.`; references are plain words. */
export function numbered(body: Root): Root {
	const copy = structuredClone(body);
	visit(copy, 'structureReference', (reference, index, parent) => {
		if (parent && index !== undefined) parent.children[index] = reference.children[0];
	});
	return { ...copy, children: copy.children.flatMap(plain) };
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
