import type { Nodes } from 'mdast';
import type { Doc, Edition } from '../../types/index.ts';

/** How much there is to render of a document, beside others: the nodes of its tree. */
export function extentOf({ body }: Doc): number {
	return nodesOf(body);
}

/** The same of a handbook, in one format. */
export function extentOfEdition({ chapters }: Edition): number {
	const documents = chapters.flatMap((chapter) => chapter.documents);
	return documents.reduce((sum, { doc }) => sum + extentOf(doc), 0);
}

function nodesOf(node: Nodes): number {
	return 'children' in node ? node.children.reduce((sum, child) => sum + nodesOf(child), 1) : 1;
}
