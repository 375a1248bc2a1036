import type { TableCell } from 'mdast';
import { expect, test } from 'vitest';
import { cellLines } from '../../../scripts/render/cell-lines.ts';
import { columnWidths } from '../../../scripts/render/docx/column-widths.ts';
import { textWidth } from '../../../scripts/render/text-width.ts';

test('beside long texts a short column has room for its word in a wider typeface', () => {
	const long = 'Noe som er skrevet med mange ord og trenger flere linjer. '.repeat(4);
	const [narrow = 0, wide = 0] = columnWidths([['dokumentert', long]], 9000, 10);
	const margins = 240;
	expect(narrow - margins).toBeGreaterThan(1.14 * textWidth('dokumentert', 10));
	expect(narrow + wide).toBe(9000);
});

test('where the words alone are wider than the line, all columns give way alike', () => {
	const widths = columnWidths([Array.from({ length: 12 }, () => 'dokumentasjonsplikt')], 9000, 10);
	expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9000);
	expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(12);
});

test('words on both sides of a line that its author ends are not taken for one', () => {
	const name = 'administrative-ordninger';
	const word = 'bedriftshelsetjeneste';
	const broken: TableCell = {
		type: 'tableCell',
		children: [
			{ type: 'strong', children: [{ type: 'text', value: name }] },
			{ type: 'break' },
			{ type: 'text', value: word },
		],
	};
	expect(cellLines(broken)).toEqual([name, word]);
	const long = 'Der det står, og hvorfor det ikke står noe annet sted i håndboka. '.repeat(3);
	const widthsOf = (cell: string) => columnWidths([[cell, long]], 9000, 9.5);
	expect(widthsOf(cellLines(broken).join('\n'))).toEqual(widthsOf(name));
});
