import { expect, test } from 'vitest';
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
