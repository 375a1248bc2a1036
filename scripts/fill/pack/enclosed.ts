import { posix } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Doc } from '../../types/index.ts';

/** Documents as a pack encloses them: a link to one that it does not hold is its words alone. Others are as they were. */
export function enclosed(documents: readonly Doc[]): readonly Doc[] {
	const there = new Set(documents.map(({ path }) => path));
	return documents.map((doc) => {
		const body = structuredClone(doc.body);
		return unlink(body, doc, there) ? { ...doc, body } : doc;
	});
}

/** Whether there was any link to take away. */
function unlink(body: Root, doc: Doc, there: ReadonlySet<string>): boolean {
	let any = false;
	visit(body, 'documentLink', (link, index, parent) => {
		if (parent === undefined || index === undefined) return;
		if (there.has(posix.join(posix.dirname(doc.path), link.path))) return;
		(parent.children as unknown[]).splice(index, 1, ...link.children);
		any = true;
	});
	return any;
}
