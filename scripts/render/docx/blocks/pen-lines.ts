import { Table, TableRow } from 'docx';
import type { PenBlank } from '../../../types/index.ts';
import { KnownCell } from '../known/known-cell.ts';
import { textRun } from '../known/text-run.ts';
import { penField } from '../pen-field.ts';
import type { Block, Setting, State } from '../state.ts';
import { twips } from '../twips.ts';
import { words } from '../words.ts';
import { spacer } from './spacer.ts';

const longest = twips(80);
const between = twips(8);

/** Lines for the pen with their labels beneath; two that share a paragraph stand side by side. */
export function penLines(blanks: readonly PenBlank[], setting: Setting, state: State): readonly Block[] {
	const narrow = setting.width < 2 * twips(60) + between;
	if (blanks.length > 1 && !narrow) return sideBySide(blanks, setting, state);
	const right = Math.max(0, setting.width - longest);
	return blanks.flatMap((blank) => penLine(blank, { left: setting.indent, right }, setting, state));
}

function sideBySide(blanks: readonly PenBlank[], setting: Setting, state: State): readonly Block[] {
	const before = state.spacer();
	const width = Math.floor(setting.width / 2);
	const rows = Array.from({ length: Math.ceil(blanks.length / 2) }, (_, row) => blanks.slice(2 * row, 2 * row + 2));
	const cell = (blank: PenBlank | undefined) =>
		new KnownCell({
			children: blank === undefined ? [spacer()] : penLine(blank, { left: 0, right: between }, setting, state),
		});
	const table = new Table({
		style: 'PenTable',
		width: { size: 2 * width, type: 'dxa' },
		columnWidths: [width, width],
		layout: 'fixed',
		...(setting.indent > 0 && { indent: { size: setting.indent, type: 'dxa' } }),
		rows: rows.map(([left, right]) => new TableRow({ cantSplit: true, children: [cell(left), cell(right)] })),
	});
	state.leaveGap();
	return [...before, table];
}

interface Ends {
	readonly left: number;
	readonly right: number;
}

function penLine({ label }: PenBlank, indent: Ends, setting: Setting, state: State) {
	state.takeGap();
	const children = [penField(label, state.id(), textRun(empty))];
	// In a table whose header says what is asked for nothing stands beneath, and the line keeps away from that of the row.
	if (label === '') return [state.paragraph({ style: 'PenLine', indent, spacing: { after: twips(2) }, children })];
	return [
		state.paragraph({ style: 'PenLine', indent, children }),
		state.paragraph({ style: 'PenLabel', indent, children: [words(label, setting)] }),
	];
}

/** Wide enough to be hit by a mouse. */
const empty = { style: 'PlaceholderText', text: '\u{a0}'.repeat(16) };
