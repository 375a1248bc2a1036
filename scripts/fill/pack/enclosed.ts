import { posix } from 'node:path';
import type { Doc } from '../../types/index.ts';
import { unlinkDocuments } from '../references/unlink-documents.ts';

/** Documents as a pack encloses them: a link to one that it does not hold is its words alone. Others are as they were. */
export function enclosed(documents: readonly Doc[]): readonly Doc[] {
	const there = new Set(documents.map(({ path }) => path));
	return documents.map((doc) =>
		unlinkDocuments(doc, (link) => there.has(posix.join(posix.dirname(doc.path), link.path))),
	);
}
