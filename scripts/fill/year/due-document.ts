import type { DueDocument, Filled } from '../../types/index.ts';

/** A filled document as deadlines are read from it. */
export function dueDocument({ source, doc, data, derived }: Filled): DueDocument {
	const { title, status, date, approved } = doc.meta;
	return { source, id: doc.id, title, state: status.state, date, approved, data: { ...data, derived } };
}
