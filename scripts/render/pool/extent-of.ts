import type { Nodes } from 'mdast';
import type { Doc, Edition, Format } from '../../types/index.ts';

/** How much work a node is in each format, in tenths of all together. */
const work: Readonly<Record<Format, number>> = { md: 1, html: 1, docx: 2, pdf: 6 };

/** How much there is to render of a document, beside others: the nodes of its tree, in each format. */
export function extentOf({ body }: Doc, formats: readonly Format[]): number {
	return nodesOf(body) * formats.reduce((sum, format) => sum + work[format], 0);
}

/** The same of a handbook. */
export function extentOfEdition({ chapters }: Edition, format: Format): number {
	const documents = chapters.flatMap((chapter) => chapter.documents);
	return documents.reduce((sum, { doc }) => sum + extentOf(doc, [format]), 0);
}

function nodesOf(node: Nodes): number {
	return 'children' in node ? node.children.reduce((sum, child) => sum + nodesOf(child), 1) : 1;
}
