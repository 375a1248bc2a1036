import { type TableCell, TableRow } from 'docx';
import type { Change, Compared, Doc } from '../../../types/index.ts';
import { textWidth } from '../../text-width.ts';
import { CaptionedTable } from '../captioned-table.ts';
import { KnownCell } from '../known/known-cell.ts';
import { KnownParagraph } from '../known/known-paragraph.ts';
import type { Block, Setting } from '../state.ts';
import { comparedWords, textIn } from '../tracked/compared.ts';
import { markWhole } from '../tracked/raw-mark.ts';
import { versions } from '../tracked/version.ts';
import { twips } from '../twips.ts';
import { words } from '../words.ts';
import { controlLines, type Pair } from './control-lines.ts';
import { shown } from './shown.ts';

/**
 * Who answers for the document and until when: label and value, two pairs side by side.
 * @param breadth how much wider the letters may be than those that widths are reckoned by
 */
export function controlTable(doc: Doc, setting: Setting, breadth: number): readonly Block[] {
	const { rows } = shown(doc);
	if (rows.length === 0) return [];
	const labels = rows.flatMap(({ cells: [label = []] }) => versions.map((version) => textIn(label, version)));
	const label = Math.min(twips(42), Math.max(...labels.map((text) => textWidth(text, points * breadth))) + padding);
	const value = setting.width / 2 - label;
	const isLong = (text: string) => textWidth(text, points * breadth) > value - padding;
	const options = {
		style: 'ControlTable',
		width: { size: setting.width, type: 'dxa' },
		columnWidths: [label, value, label, value],
		layout: 'fixed',
		tableLook: { firstRow: false, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true },
		rows: controlLines(rows, isLong).map(({ pairs, change }) => row(pairs, change, setting)),
	} as const;
	return [new CaptionedTable(options, doc.frame.words.control)];
}

const points = 9;
const padding = 160;

function row(pairs: readonly Pair[], change: Change | undefined, setting: Setting): TableRow {
	const written = new TableRow({ cantSplit: true, children: cells(pairs, setting) });
	return change === undefined ? written : markWhole(written, change);
}

/** A pair without a neighbour takes the whole row. */
function cells(pairs: readonly Pair[], setting: Setting): readonly TableCell[] {
	const span = pairs.length === 1 ? 3 : 1;
	return pairs.flatMap(([label, value]) => [
		cell(label, 'ControlLabel', setting),
		cell(value, 'ControlText', setting, span),
	]);
}

function cell(text: Compared, style: string, setting: Setting, columnSpan = 1): TableCell {
	const children = text.length === 0 ? [words('', setting)] : comparedWords(text, (part) => words(part, setting));
	return new KnownCell({ columnSpan, children: [new KnownParagraph({ style, children })] });
}
