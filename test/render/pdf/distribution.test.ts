import { expect, test } from 'vitest';
import { aDoc } from '../a-doc.ts';
import { cells, hostile, inLine, sent } from '../distributions.ts';
import { aPress } from './a-press.ts';
import { outline } from './outline.ts';
import { readPdf } from './read-pdf.ts';

const press = aPress();

test('those that a document is sent to stand after its text, before changes and annexes', async () => {
	const told = outline((await readPdf(await press(sent))).elements);
	const headings = [...told.matchAll(/H1\(([^)]*)\)/gu)].map(([, words]) => words);
	expect(headings).toEqual(['Navn', 'Fordeling', 'Ændringer', 'Bilag 1 Kort']);
});

test('many stand in a table with their copies and the sum', async () => {
	const told = outline((await readPdf(await press(sent))).elements).replace(/Span\(([^)]*)\)/gu, '$1');
	// A cell without words is not told of.
	const row = (name: string, texts: readonly string[]) =>
		`TR(${texts
			.filter((text) => text !== '')
			.map((text) => `${name}(${text})`)
			.join('')})`;
	const [head = [], ...rows] = cells;
	expect(told).toContain(`THead(${row('TH', head)})TBody(${rows.map((one) => row('TD', one)).join('')})`);
});

test('few stand in one line, and what they are called is no markup', async () => {
	const pdf = await readPdf(await press(aDoc({ markdown: 'Tekst.', frame: { distribution: inLine } })));
	expect(outline(pdf.elements)).toContain(`Arkivet (2 eksemplarer); ${hostile}`);
});
