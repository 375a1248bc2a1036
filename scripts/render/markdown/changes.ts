import type { Heading, Table } from 'mdast';
import type { Doc } from '../../types/index.ts';
import { heading } from './nodes/heading.ts';
import { table } from './nodes/table.ts';
import { text } from './nodes/text.ts';

/** The list of changes, newest first as the document holds it; nothing when it has none. */
export function changes({ frame, meta }: Doc): [] | [Heading, Table] {
	if (!frame.changes) return [];
	const rows = meta.revisions.map(({ version, date, by, summary }) =>
		[version, date, by, summary].map((value) => [text(value)]),
	);
	return [heading(2, frame.changes.title), table(frame.changes.columns, rows)];
}
