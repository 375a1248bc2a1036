import type { CarryingDocument, Filled } from '../../types/index.ts';

/** What registers of what is documented need to know of documents. */
export function carryingOf(documents: readonly Filled[]): readonly CarryingDocument[] {
	return documents.map(({ doc: { id, path, kind, meta }, source: { draft } }) => {
		return { id, path, kind, state: meta.status.state, date: meta.date, draft };
	});
}
