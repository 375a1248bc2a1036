import { redlineOf } from '../../compare/redline-of.ts';
import { redlineName } from '../../fill/versions/redline-name.ts';
import type { Doc, Filled } from '../../types/index.ts';

/** Two versions of a document as one for each document that they make; one that is made for many rows is compared row by row. */
export function redlinesOf(from: readonly Filled[], to: readonly Filled[]): readonly Doc[] {
	return to.flatMap(({ doc, row }) => {
		const earlier = from.find((other) => other.row?.mark === row?.mark);
		if (earlier === undefined) return [];
		const path = redlineName(doc.id, row?.mark, earlier.doc.meta.version, doc.meta.version);
		return [{ ...redlineOf(earlier.doc, doc), path }];
	});
}
