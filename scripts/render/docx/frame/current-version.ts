import { Table, TableRow } from 'docx';
import type { CurrentVersion } from '../../../types/index.ts';
import { qrCode } from '../../qr-code.ts';
import { guard } from '../guard.ts';
import { KnownCell } from '../known/known-cell.ts';
import { KnownParagraph } from '../known/known-paragraph.ts';
import { textRun } from '../known/text-run.ts';
import { picture } from '../picture.ts';
import type { Block, State } from '../state.ts';
import { twips } from '../twips.ts';
import { addressLink } from './address-link.ts';

/**
 * Where the text in force is found: a code, and beside it the same in words; nothing where nothing is said of it. The
 * dark square stands at the edge of the text, its light margin beyond.
 */
export function currentVersion(current: CurrentVersion | undefined, state: State): readonly Block[] {
	if (current === undefined) return [];
	const { asset, side, quiet } = qrCode(current.address);
	const [indent, width] = [twips(quiet), twips(side)];
	const widths = [width + twips(2), state.sheet.width + indent - width - twips(2)];
	const code = picture(asset, { width, height: width }, { alternative: current.alternative }, state);
	const cells = [
		[new KnownParagraph({ style: 'Spacer', children: [code] })],
		[
			new KnownParagraph({ style: 'ControlLabel', children: [textRun(guard(current.said))] }),
			new KnownParagraph({ style: 'ControlText', children: [addressLink(current.address)] }),
		],
	];
	return [
		new Table({
			style: 'PenTable',
			width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
			indent: { size: -indent, type: 'dxa' },
			columnWidths: widths,
			layout: 'fixed',
			rows: [
				new TableRow({
					cantSplit: true,
					children: cells.map((children) => new KnownCell({ verticalAlign: 'center', children })),
				}),
			],
		}),
	];
}
