import { expect, test } from 'vitest';
import { aDoc } from '../a-doc.ts';
import { all } from './all.ts';
import { textOf } from './text-of.ts';
import { type Written, written } from './written.ts';

function core(file: Written): Readonly<Record<string, string>> {
	const part = file.part('docProps/core.xml');
	return Object.fromEntries(
		part.children.flatMap((child) => (typeof child === 'string' ? [] : [[child.name, child.children.join('')]])),
	);
}

function custom(file: Written): Readonly<Record<string, string>> {
	const properties = all(file.part('docProps/custom.xml'), 'property');
	return Object.fromEntries(
		properties.map((property) => [property.attributes.name, all(property, 'vt:lpwstr')[0]?.children.join('')]),
	);
}

test('searches and document systems find what the document says of itself', async () => {
	const file = await written(
		aDoc({
			markdown: 'tekst',
			meta: {
				references: [
					{ text: 'Arbeidsmiljøloven', sections: [{ text: '§ 3-3' }] },
					{ text: '1-001 Mål', sections: [] },
				],
			},
			frame: { notices: [{ type: 'historic', text: 'Historisk rettsgrunnlag (1987)' }] },
		}),
	);
	expect(core(file)).toEqual({
		'dc:title': 'Bruk av bedriftshelsetjenesten',
		'dc:subject': 'Instruks 1-004',
		'dc:creator': 'Eksempelsaga AS',
		'cp:keywords': '1-004; Arbeidsmiljøloven § 3-3; 1-001 Mål',
		'dc:description': '1-004 · versjon 2 · 2025 · Aktiv. Historisk rettsgrunnlag (1987)',
		'cp:lastModifiedBy': 'Eksempelsaga AS',
		'cp:revision': '1',
		'dcterms:created': '2025-01-01T00:00:00Z',
		'dcterms:modified': '2025-01-01T00:00:00Z',
		'cp:category': 'instruction',
		'cp:contentStatus': 'Aktiv',
		'dc:identifier': '1-004',
		'dc:language': 'nb-NO',
		'cp:version': '2',
	});
	expect(custom(file)).toEqual({
		documentId: '1-004',
		documentVersion: '2',
		documentDate: '2025',
		documentStatus: 'active',
		owner: 'Daglig leder',
		approver: 'Styret',
		approved: '2025-02-14',
		nextReview: '2027-02-14',
		legalBasis: 'in-force',
		company: 'eksempelsaga',
		organisationNumber: '999 888 777',
		example: 'false',
	});
	expect(all(file.part('docProps/app.xml'), 'Company')[0]?.children).toEqual(['Eksempelsaga AS']);
});

test('a whole date stands as that day, and marks in names are text', async () => {
	const doc = aDoc({ markdown: 'tekst', meta: { date: '2025-03-01', title: 'A & B <c> "d" {e}' } });
	const file = await written(doc);
	expect(core(file)['dcterms:created']).toBe('2025-03-01T00:00:00Z');
	expect(core(file)['dc:title']).toBe('A & B <c> "d" {e}');
	expect(
		file.paragraphs.find(({ style }) => style === 'Title')?.element &&
			textOf(file.paragraphs.find(({ style }) => style === 'Title')?.element as never),
	).toBe('A & B <c> "d" {e}');
});
