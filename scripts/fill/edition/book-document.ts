import { posix } from 'node:path';
import type { Root } from 'mdast';
import type { BookDocument, Doc } from '../../types/index.ts';
import { visit } from '../markdown/visit.ts';

/** Where a document stands in the book. */
export interface BookPlace {
	readonly anchor: string;
	readonly doc: Doc;
}

/** Below the chapter and the document's own heading. */
const levelsDown = 2;

const deepestHeading = 6;

/**
 * A document as part of the book: its anchors and footnotes bear its number, and its links to documents that stand in
 * the book lead there.
 * @param places where the documents of the book stand, by the path of their own files
 */
export function bookDocument(
	doc: Doc,
	places: ReadonlyMap<string, BookPlace>,
	folder: string,
): readonly [BookDocument] | readonly [] {
	const place = places.get(doc.path);
	if (place === undefined) return [];
	const body = structuredClone(doc.body);
	lower(body, place.anchor);
	relink(body, doc, places, folder);
	return [
		{
			anchor: place.anchor,
			title: `${doc.id} ${doc.meta.title}`,
			path: posix.relative(folder, doc.path),
			doc: { ...doc, body },
		},
	];
}

function lower(body: Root, anchor: string): void {
	visit(body, (node) => {
		if (node.data?.anchor !== undefined) node.data.anchor = `${anchor}-${node.data.anchor}`;
		if (node.type === 'structureReference') {
			node.anchor = `${anchor}-${node.anchor}`;
			for (const part of node.parts) if (part.anchor !== undefined) part.anchor = `${anchor}-${part.anchor}`;
		} else if (node.type === 'heading') {
			node.depth = Math.min(node.depth + levelsDown, deepestHeading) as typeof node.depth;
		} else if (node.type === 'link' && node.url.startsWith('#')) {
			node.url = `#${anchor}-${node.url.slice(1)}`;
		} else if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
			node.identifier = `${anchor}-${node.identifier}`;
			node.label = `${anchor}-${node.label ?? node.identifier}`;
		}
	});
}

function relink(body: Root, doc: Doc, places: ReadonlyMap<string, BookPlace>, folder: string): void {
	visit(body, 'documentLink', (link, index, parent) => {
		if (parent === undefined || index === undefined) return;
		const path = posix.join(posix.dirname(doc.path), link.path);
		const place = places.get(path);
		if (place === undefined) link.path = posix.relative(folder, path);
		else
			(parent.children as unknown[])[index] = {
				type: 'link',
				url: link.anchor === undefined ? `#${place.anchor}` : `#${place.anchor}-${link.anchor}`,
				children: link.children,
				...(link.data && { data: link.data }),
			};
	});
}
