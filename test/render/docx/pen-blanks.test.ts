import { expect, test } from 'vitest';
import { aDoc } from '../a-doc.ts';
import { all } from './all.ts';
import type { XmlElement } from './parse-xml.ts';
import { textOf } from './text-of.ts';
import { written } from './written.ts';

const aliases = (element: XmlElement) => all(element, 'w:alias').map(({ attributes }) => attributes['w:val']);
const plain = (text: string) => text.replaceAll('\u{a0}', '');

test('a blank on its own is a line with its label beneath, and a field on screen', async () => {
	const { paragraphs, body } = await written(aDoc({ markdown: '[Sted og dato](pen:)' }));
	expect(paragraphs.slice(-2).map(({ style, text }) => [style, plain(text)])).toEqual([
		['PenLine', ''],
		['PenLabel', 'Sted og dato'],
	]);
	expect(aliases(body)).toEqual(['Sted og dato']);
});

test('blanks that share a paragraph stand side by side, two in a row', async () => {
	const { tables, body } = await written(
		aDoc({ markdown: '[Dato](pen:) [Ansatt](pen:)\n[Leder](pen:)', frame: { rows: [] } }),
	);
	expect(
		tables.flatMap((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => plain(textOf(cell))))),
	).toEqual([
		['Dato', 'Ansatt'],
		['Leder', ''],
	]);
	expect(aliases(body)).toEqual(['Dato', 'Ansatt', 'Leder']);
});

test('a blank within text is a line that is there wherever the text is broken, with its label after it', async () => {
	const { paragraphs } = await written(aDoc({ markdown: 'Telefon: [mobil](pen:), takk' }));
	const last = paragraphs.at(-1);
	expect(last && plain(last.text).replace(/_{20,30}/u, '____')).toBe('Telefon: ____mobil, takk');
});

test('a blank in a cell fills the cell', async () => {
	const { paragraphs } = await written(
		aDoc({ markdown: '| Navn | Dato |\n| - | - |\n| [Navn](pen:) | [Dato](pen:) |', frame: { rows: [] } }),
	);
	expect(paragraphs.filter(({ style }) => style === 'PenLine')).toHaveLength(2);
});
