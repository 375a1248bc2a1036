import type { Root } from 'mdast';
import type { Report, WrittenDocument } from '../../types/index.ts';
import { setAnchors } from '../references/anchors.ts';
import { deviate, type ReadWords } from './deviate.ts';
import { noteAmendments } from './note-amendments.ts';
import { resolveStructureReferences } from './resolve-structure-references.ts';
import { setStructureAnchors } from './set-structure-anchors.ts';

interface Settling {
	readonly document: WrittenDocument;
	/** All documents of the company. */
	readonly documents: readonly WrittenDocument[];
	readonly readWords: ReadWords;
	readonly report: Report;
}

/** Gives a whole document its anchors, what the company says otherwise than the fixed text, notes of what was changed, and its references. */
export function settleStructure(body: Root, { document, documents, readWords, report }: Settling): void {
	setStructureAnchors(body);
	deviate(body, document, readWords);
	noteAmendments(body, document, documents);
	setAnchors(body);
	resolveStructureReferences(body, report);
}
