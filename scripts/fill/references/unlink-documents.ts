import type { Root } from 'mdast';
import type { Doc, DocumentLink } from '../../types/index.ts';
import { visit } from '../markdown/visit.ts';

/** A document whose links to other documents are their words alone where nothing is at their end; itself when it has none of those. */
export function unlinkDocuments(doc: Doc, isThere: (link: DocumentLink) => boolean): Doc {
	const body = structuredClone(doc.body);
	return unlink(body, isThere) ? { ...doc, body } : doc;
}

/** Whether there was any link to take away. */
function unlink(body: Root, isThere: (link: DocumentLink) => boolean): boolean {
	let any = false;
	visit(body, 'documentLink', (link, index, parent) => {
		if (parent === undefined || index === undefined || isThere(link)) return;
		(parent.children as unknown[]).splice(index, 1, ...link.children);
		any = true;
	});
	return any;
}
