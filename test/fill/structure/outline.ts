import type { Nodes, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';

/** A tree as lines: each part with its anchor, what it is printed with, and where its author wrote it. */
export function outline(root: Root): string {
	return root.children.flatMap((node) => lines(node, '')).join('\n');
}

function lines(node: Nodes, indent: string): readonly string[] {
	if (node.type === 'paragraph' || node.type === 'heading')
		return [`${indent}${node.type}${place(node)} ${words(node)}`];
	const inside = 'children' in node ? node.children.flatMap((child) => lines(child, `${indent}  `)) : [];
	return [`${indent}${node.type}${label(node)}${place(node)}`, ...inside];
}

function label(node: Nodes): string {
	const anchor = node.data?.anchor === undefined ? '' : ` #${node.data.anchor}`;
	if (node.type === 'section' || node.type === 'annex') return `${anchor} “${node.label}”`;
	if (node.type === 'subsection') return `${anchor} “${node.label ?? ''}”`;
	if (node.type === 'listItem')
		return `${anchor} ${node.data?.item?.number ?? '-'} (${node.data?.item?.written ?? '-'})`;
	return node.type === 'list' && node.data?.letters === true ? ' letters' : anchor;
}

function place(node: Nodes): string {
	const at = node.data?.place;
	return at === undefined ? '' : ` ${at.line}:${at.column}`;
}

/** References stand as [words](#anchor). */
function words(node: Nodes): string {
	if (node.type === 'structureReference')
		return node.parts.map((part) => (part.names ? `[${part.text}](#${part.anchor ?? '?'})` : part.text)).join('');
	if (node.type === 'link') return `[${wordsOf(node)}](${node.url})`;
	return 'children' in node ? node.children.map(words).join('') : wordsOf(node).replaceAll('\n', '⏎');
}
