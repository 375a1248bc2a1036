import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { aDoc } from '../a-doc.ts';
import { cells, hostile, inLine, sent } from '../distributions.ts';
import { elementsIn } from './elements-in.ts';
import { readPage } from './read-page.ts';
import { rendered } from './rendered.ts';
import { textIn } from './text-in.ts';

const page = readPage(await rendered(sent));
const named = (name: string) => (element: Element) => elementsIn(element).filter(({ tagName }) => tagName === name);

test('those that a document is sent to stand after its text, before changes and annexes', () => {
	expect(page.errors).toEqual([]);
	expect(page.all('h2').map(textIn)).toEqual(['Navn', 'Fordeling', 'Ændringer', 'Bilag 1 Kort']);
});

test('many stand in a table with their copies and the sum', () => {
	const [table] = page.all('table').filter((one) => textIn(one).includes('Modtager'));
	const rows = table === undefined ? [] : named('tr')(table);
	const isCell = ({ tagName }: Element) => tagName === 'th' || tagName === 'td';
	expect(rows.map((row) => elementsIn(row).filter(isCell).map(textIn))).toEqual(cells);
});

test('few stand in one line, and what they are called is no markup', async () => {
	const one = readPage(await rendered(aDoc({ markdown: 'Tekst.', frame: { distribution: inLine } })));
	expect(one.all('p').map(textIn)).toContain(`Fordeling: Arkivet (2 eksemplarer); ${hostile}`);
	expect(one.all('h2')).toEqual([]);
});

test('a document without recipients has no such part', async () => {
	expect(textIn(readPage(await rendered(aDoc({ markdown: 'Tekst.' }))).root)).not.toContain('Fordeling');
});
