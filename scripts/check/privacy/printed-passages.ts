import type { Nodes, Table, TableCell } from 'mdast';
import { visit } from '../../fill/markdown/visit.ts';
import type { Filled } from '../../types/index.ts';
import { ofDocument } from '../of-document.ts';
import { placeOfNode } from '../places/place-of-node.ts';
import { blockText } from '../prose/block-text.ts';
import { textBlocks } from '../prose/text-blocks.ts';
import { acrossBorder } from './across-border.ts';
import type { Passage } from './passage.ts';

/** All that a finished document says: its text, what is said of its pictures and charts, and what stands round the text. */
export const printedPassages = ofDocument((subject: Pick<Filled, 'doc' | 'source'>): readonly Passage[] => {
	const { doc } = subject;
	const passages: Passage[] = textBlocks(doc.body).map((block) => ({ label: '', ...blockText(block, subject) }));
	visit(doc.body, (node) => {
		const place = placeOfNode(node, subject);
		for (const text of wordsOf(node)) passages.push({ text, label: '', placeOf: () => place });
		if (node.type === 'table') passages.push(...acrossCells(node, subject));
	});
	const top = { file: doc.file, line: 1, column: 1 };
	return [...passages, ...aroundText(subject).map((text) => ({ text, label: '', placeOf: () => top }))];
});

/** What a part of a document says that is no text of a block. */
function wordsOf(node: Nodes): readonly string[] {
	switch (node.type) {
		case 'code':
			return node.value.split('\n');
		case 'chart':
			return [node.caption, node.alt, ...node.bars.flatMap(({ category, series, text }) => [category, series, text])];
		case 'image':
			return [node.title ?? ''];
		case 'link':
			return [node.url, decoded(node.url), node.title ?? ''];
		case 'penBlank':
			return [node.label];
		default:
			return [];
	}
}

function acrossCells({ children: rows }: Table, subject: Pick<Filled, 'doc' | 'source'>): readonly Passage[] {
	const textIn = (cell: TableCell | undefined) => (cell === undefined ? '' : blockText(cell, subject).text);
	return rows.flatMap(({ children: cells }) =>
		cells.slice(1).flatMap((right, index) =>
			acrossBorder(textIn(cells[index]), textIn(right)).map((text) => ({
				text,
				label: textIn(rows[0]?.children[index + 1]),
				placeOf: () => placeOfNode(right, subject),
			})),
		),
	);
}

/** An address without its `%2D`; as it is where it cannot be read so. */
function decoded(url: string): string {
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}

function aroundText({ doc: { meta, frame, path } }: Pick<Filled, 'doc'>): readonly string[] {
	const { distribution } = frame;
	const sent =
		distribution === undefined ? [] : 'line' in distribution ? [distribution.line] : distribution.rows.flat();
	return [
		meta.title,
		path,
		...frame.rows.map(({ value }) => value),
		...sent,
		...(frame.current === undefined ? [] : [frame.current.address]),
		...meta.revisions.flatMap(({ by, summary }) => [by, summary]),
		...meta.references.map(({ text }) => text),
	];
}
