import { expect, test } from 'vitest';
import { aDoc } from '../a-doc.ts';
import { all } from './all.ts';
import { fieldsOf } from './fields-of.ts';
import type { XmlElement } from './parse-xml.ts';
import { textOf } from './text-of.ts';
import { type Written, written } from './written.ts';

const notesOf = (file: Written) =>
	all(file.part('word/footnotes.xml'), 'w:footnote')
		.filter(({ attributes }) => attributes['w:type'] === undefined)
		.map((note) => [note.attributes['w:id'], textOf(note)]);

const references = (file: Written) => all(file.body, 'w:footnoteReference').map(({ attributes }) => attributes['w:id']);

test('notes are counted by their first reference, wherever they are written', async () => {
	const file = await written(
		aDoc({
			markdown: 'a[^b] c[^a]\n\n| t[^c] |\n| - |\n| d |\n\n[^a]: Alfa.\n[^b]: Beta.\n[^c]: Celle.\n[^d]: Ingen.',
		}),
	);
	expect(references(file)).toEqual(['1', '2', '3']);
	expect(notesOf(file)).toEqual([
		['1', ' Beta.'],
		['2', ' Alfa.'],
		['3', ' Celle.'],
	]);
});

test('a second reference to a note points at its number', async () => {
	const file = await written(aDoc({ markdown: 'a[^n] b[^m] c[^n]\n\n[^n]: En.\n[^m]: To.' }));
	expect(references(file)).toEqual(['1', '2']);
	expect(fieldsOf(file.body)).toEqual([['NOTEREF _Note1 \\f \\h', '1']]);
});

test('a note may hold more than a paragraph, links among it', async () => {
	const file = await written(
		aDoc({
			markdown:
				'a[^n]\n\n[^n]: Først.\n\n    - punkt\n\n    [lov](https://lovdata.no/lov)\n\n    | x |\n    | - |\n    | y |\n',
		}),
	);
	expect(notesOf(file)).toEqual([['1', ' Først.punktlovxy']]);
	expect(all(file.part('word/_rels/footnotes.xml.rels'), 'Relationship')[0]?.attributes).toMatchObject({
		Target: 'https://lovdata.no/lov',
		TargetMode: 'External',
	});
});

test('a note that opens with something else than text has its number all the same', async () => {
	const file = await written(aDoc({ markdown: 'a[^n]\n\n[^n]:\n    - punkt\n' }));
	expect(notesOf(file)).toEqual([['1', ' punkt']]);
	expect(all(file.part('word/footnotes.xml'), 'w:footnoteRef')).toHaveLength(1);
});

test('notes within notes: a number where the text has it, the words where only notes refer to them, no circle', async () => {
	const file = await written(
		aDoc({ markdown: 'a[^1] b[^2]\n\n[^1]: En, se[^2] og[^3].\n[^2]: To.\n[^3]: Tre, se[^4].\n[^4]: Fire, se[^3].' }),
	);
	expect(notesOf(file)).toEqual([
		['1', ' En, se2 og [Tre, se [Fire, se.].].'],
		['2', ' To.'],
	]);
});

test('a note leaves the distance after a table to the text that refers to it', async () => {
	const file = await written(aDoc({ markdown: '| a |\n| - |\n| b |\n\nc[^n]\n\n[^n]: N.', frame: { rows: [] } }));
	const distance = (element: XmlElement | undefined) => element && all(element, 'w:spacing')[0]?.attributes['w:before'];
	expect(distance(file.paragraphs.at(-1)?.element)).toBe('227');
	expect(distance(all(file.part('word/footnotes.xml'), 'w:p').at(-1))).toBeUndefined();
});

test('a reference without a note is an error that names it', async () => {
	const doc = aDoc({ markdown: 'a' });
	doc.body.children.push({ type: 'footnoteReference', identifier: 'borte' });
	await expect(written(doc)).rejects.toThrow('“borte”');
});
