import { posix } from 'node:path';
import type { Chapter, Doc } from '../../types/index.ts';
import { visit } from '../markdown/visit.ts';

/** The level of its headings, below that of the part. */
const below = 3;

/** A compliance register as a part of the book: its links lead to the documents there, and its headings have anchors of their own. */
export function registerPart(doc: Doc, chapters: readonly Chapter[]): Doc {
	const books = chapters.flatMap(({ documents }) => documents);
	const anchors = new Map(books.map((book) => [book.doc.path, book.anchor]));
	const body = structuredClone(doc.body);
	visit(body, (node, index, parent) => {
		if (node.data?.anchor !== undefined) node.data.anchor = `compliance-${node.data.anchor}`;
		if (node.type === 'heading') node.depth = below;
		if (node.type !== 'documentLink' || parent === undefined || index === undefined) return;
		const anchor = anchors.get(posix.join(posix.dirname(doc.path), node.path));
		const link = { type: 'link', url: `#${anchor}`, children: node.children } as const;
		(parent.children as unknown[]).splice(index, 1, ...(anchor === undefined ? node.children : [link]));
	});
	return { ...doc, body };
}
