import type { Heading, Table, TableRow } from 'mdast';
import type { Doc } from '../../types/index.ts';
import { heading } from './nodes/heading.ts';
import { text } from './nodes/text.ts';

/** The list of changes, newest first as the document holds it; nothing when it has none. */
export function changes({ frame, meta }: Doc): [] | [Heading, Table] {
	if (!frame.changes) return [];
	const rows = meta.revisions.map(({ version, date, by, summary }) => row([version, date, by, summary]));
	return [heading(2, frame.changes.title), { type: 'table', children: [row(frame.changes.columns), ...rows] }];
}

function row(values: readonly string[]): TableRow {
	return { type: 'tableRow', children: values.map((value) => ({ type: 'tableCell', children: [text(value)] })) };
}
