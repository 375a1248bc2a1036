import { Paragraph, TableCell, TableRow, TextRun } from 'docx';
import type { Contact, Edition } from '../../../types/index.ts';
import { CaptionedTable } from '../captioned-table.ts';
import { guard } from '../guard.ts';
import { page } from '../page.ts';
import type { Block } from '../state.ts';
import { twips } from '../twips.ts';
import { frontHeading } from './front-heading.ts';

/** Who to call, large enough to be read in a hurry. */
export function contacts({ contacts: known, frame }: Edition): readonly Block[] {
	if (known.length === 0) return [];
	const options = {
		style: 'ControlTable',
		width: { size: page.text, type: 'dxa' },
		columnWidths: [page.text - number, number],
		layout: 'fixed',
		tableLook: { firstRow: false, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true },
		rows: known.map((contact) => new TableRow({ cantSplit: true, children: [who(contact), phone(contact)] })),
	} as const;
	return [frontHeading(frame.contacts), new CaptionedTable(options, frame.contacts)];
}

const number = twips(50);

function who({ role, name }: Contact): TableCell {
	const said = role === undefined ? [] : [new TextRun({ style: 'ContactRole', text: `${guard(role)} ` })];
	return new TableCell({
		children: [new Paragraph({ style: 'ContactText', children: [...said, new TextRun(guard(name))] })],
	});
}

function phone({ phone: text }: Contact): TableCell {
	const run = new TextRun({ bold: true, text: guard(text) });
	return new TableCell({ children: [new Paragraph({ style: 'ContactText', children: [run] })] });
}
