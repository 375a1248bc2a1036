import type { Nodes, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Language } from '../types/index.ts';
import type { Shape } from './propose-kind.ts';

/** What a document that was read as a tree shows of its kind. */
export function shapeOfTree(root: Root, title: string, language: Language): Shape {
	const lines = root.children.flatMap(linesOf);
	const short = root.children
		.filter((node) => node.type === 'heading' || node.type === 'paragraph')
		.map((node) => wordsOf(node));
	return {
		title,
		language,
		headings: short.filter((text) => text.length <= 90).map(bareOf),
		labels: lines.flatMap((text) => /^\p{Lu}[\p{L} ]{1,40}?(?=\s?:)/u.exec(text)?.[0] ?? []),
		sections: lines.filter((text) => /^§\s?\d+[\s.]/u.test(text)).length,
		points: root.children.reduce((sum, node) => sum + pointsIn(node), 0),
	};
}

/** Paragraphs, items and first cells of rows. */
function linesOf(node: Nodes): readonly string[] {
	if (node.type === 'list') return node.children.flatMap((item) => item.children.flatMap(linesOf));
	if (node.type === 'table')
		return node.children.map(({ children: [first] }) => `${first === undefined ? '' : wordsOf(first).trim()}:`);
	return node.type === 'paragraph' || node.type === 'heading' ? [wordsOf(node)] : [];
}

function bareOf(text: string): string {
	return text
		.trim()
		.replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=\p{Lu})/u, '')
		.replace(/\s*:$/u, '');
}

/** Numbered points that carry a text, as those of an order do; a list of steps below a heading has shorter ones. */
function pointsIn(node: Nodes): number {
	if (node.type !== 'list' || node.ordered !== true) return 0;
	return node.children.filter((item) => wordsOf(item).length > 80).length;
}
