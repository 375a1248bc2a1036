import { Paragraph, TextRun } from 'docx';
import type { Doc, Revision } from '../../../types/index.ts';
import { guard } from '../guard.ts';
import type { Block, State } from '../state.ts';
import { twips } from '../twips.ts';
import { textTable } from './text-table.ts';

/** The list of changes, after the text. */
export function changes({ frame, meta }: Doc, state: State): readonly Block[] {
	if (frame.changes === undefined) return [];
	const { title, columns } = frame.changes;
	const rows = [columns, ...meta.revisions.map(cellsOf)].map((row) => row.map((text) => [new TextRun(guard(text))]));
	const widths = [...narrow, state.sheet.width - narrow.reduce((sum, each) => sum + each, 0)];
	const heading = new Paragraph({ style: 'Heading1', children: [new TextRun(guard(title))] });
	state.leaveGap();
	return [heading, textTable({ caption: title, widths, rows })];
}

/** Version, date and name stand alike in every document; the summary takes the rest. */
const narrow = [twips(19), twips(26), twips(40)];

function cellsOf({ version, date, by, summary }: Revision): readonly string[] {
	return [version, date, by, summary];
}
