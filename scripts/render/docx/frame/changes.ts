import { Paragraph, TextRun } from 'docx';
import type { Doc, Revision } from '../../../types/index.ts';
import { guard } from '../guard.ts';
import type { Block } from '../state.ts';
import { twips } from '../twips.ts';
import { textTable } from './text-table.ts';

/**
 * The list of changes, after the body.
 * @param width room for text, in twips
 */
export function changes({ frame, meta }: Doc, width: number): readonly Block[] {
	if (frame.changes === undefined) return [];
	const { title, columns } = frame.changes;
	const rows = [columns, ...meta.revisions.map(cellsOf)].map((row) => row.map((text) => [new TextRun(guard(text))]));
	const widths = [...narrow, width - narrow.reduce((sum, each) => sum + each, 0)];
	const heading = new Paragraph({ style: 'Heading1', children: [new TextRun(guard(title))] });
	return [heading, textTable({ caption: title, widths, rows })];
}

/** Version, date and name stand alike in every document; the summary takes the rest. */
const narrow = [twips(19), twips(26), twips(40)];

function cellsOf({ version, date, by, summary }: Revision): readonly string[] {
	return [version, date, by, summary];
}
