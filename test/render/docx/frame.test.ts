import { expect, test } from 'vitest';
import type { Doc, Language } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { aPicture } from '../a-picture.ts';
import { all } from './all.ts';
import { fieldsOf } from './fields-of.ts';
import { textOf } from './text-of.ts';
import { type Written, written } from './written.ts';

const notices = [
	{ type: 'example', text: 'EKSEMPEL – oppdiktede opplysninger' },
	{ type: 'unofficial', text: 'Ikke i kraft – status: Utkast' },
] as const;

/** Heads and feet by the pages they stand on, as the section says. */
function edges(file: Written, kind: 'header' | 'footer'): Readonly<Record<string, string>> {
	const relationships = all(file.part('word/_rels/document.xml.rels'), 'Relationship');
	const pairs = all(file.body, `w:${kind}Reference`).map(({ attributes }) => {
		const target = relationships.find((each) => each.attributes.Id === attributes['r:id'])?.attributes.Target;
		return [
			attributes['w:type'],
			all(file.part(`word/${target}`), 'w:p')
				.map(textOf)
				.join('\n'),
		];
	});
	return Object.fromEntries(pairs);
}

test('the first page opens with the firm, the kind and number, the title and where it stands', async () => {
	const { paragraphs } = await written(aDoc({ markdown: 'tekst' }));
	expect(paragraphs.slice(0, 4).map(({ style, text }) => [style, text])).toEqual([
		['Letterhead', 'Eksempelsaga AS\t999 888 777'],
		['DocumentLabel', 'Instruks 1-004'],
		['Title', 'Bruk av bedriftshelsetjenesten'],
		['Subtitle', '1-004 · versjon 2 · 2025 · Aktiv'],
	]);
});

test('with a logo the firm moves to the right, and the logo is named and at most 14 mm high', async () => {
	const logo = { ...aPicture('image/svg+xml'), width: 600, height: 400 };
	const { paragraphs, body } = await written(withCompany({ logo }));
	expect(paragraphs[0]?.text).toBe('\tEksempelsaga AS · 999 888 777');
	expect(all(body, 'wp:docPr')[0]?.attributes.descr).toBe('Logo for Eksempelsaga AS');
	expect(Number(all(body, 'wp:extent')[0]?.attributes.cy)).toBeLessThan(14.01 * 36_000);
});

test('the control table holds every row in order, with its caption', async () => {
	const doc = aDoc({ markdown: 'tekst' });
	const { tables } = await written({ ...doc, frame: { ...doc.frame, rows: doc.frame.rows.slice(0, 7) } });
	const cells = tables.flatMap((table) => all(table, 'w:tc').map(textOf));
	expect(cells).toEqual(doc.frame.rows.slice(0, 7).flatMap(({ label, value }) => [label, value]));
	expect(tables.flatMap((table) => all(table, 'w:tblCaption')[0]?.attributes['w:val'])).toEqual(['Dokumentkontroll']);
});

test('a value that is too long for its column has a line of its own', async () => {
	const doc = aDoc({ markdown: 'tekst' });
	const heard = 'Arbeidsmiljøutvalget 2025-11-17 til 2025-12-01, 2 merknader';
	const values = ['1-004', heard, '2', '2025', 'Aktiv'];
	const frame = { ...doc.frame, rows: values.map((value) => ({ key: value, label: 'Hva', value })) };
	const { tables } = await written({ ...doc, frame });
	const rows = tables.flatMap((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map(textOf)));
	expect(rows.map((cells) => cells.filter((_, index) => index % 2 === 1))).toEqual([
		...[['1-004'], [heard], ['2', '2025'], ['Aktiv']],
	]);
});

test('notices stand once near the control table and below every page', async () => {
	const file = await written(aDoc({ markdown: 'tekst', frame: { notices } }));
	expect(file.paragraphs.filter(({ style }) => style === 'Notice').map(({ text }) => text)).toEqual(
		notices.map(({ text }) => text),
	);
	const foot =
		'EKSEMPEL – oppdiktede opplysninger · Ikke i kraft – status: Utkast\n1-004 · versjon 2 · 2025 · Aktiv · Utskrift er ikke kontrollert kopi.\tSide 1 av 1';
	expect(edges(file, 'footer')).toEqual({ first: foot, default: foot });
});

test('pages are counted by fields with a result in place', async () => {
	const file = await written(aDoc({ markdown: 'tekst' }));
	const fields = ['word/footer1.xml', 'word/footer2.xml'].map((path) => fieldsOf(file.part(path)));
	const expected = [
		['PAGE', '1'],
		['NUMPAGES', '1'],
	];
	expect(fields).toEqual([expected, expected]);
	expect(all(file.part('word/settings.xml'), 'w:updateFields')).toEqual([]);
});

test('the running head stands above every page but the first', async () => {
	const file = await written(aDoc({ markdown: 'tekst' }));
	expect(all(file.body, 'w:titlePg')).toHaveLength(1);
	expect(edges(file, 'header')).toEqual({
		first: '',
		default: '1-004 Bruk av bedriftshelsetjenesten\tEksempelsaga AS',
	});
});

test('a long title leaves the firm a line of its own', async () => {
	const title =
		'Bruk av bedriftshelsetjenesten ved nyansettelser, omstilling og arbeidsrettet oppfølging av sykmeldte arbeidstakere';
	const file = await written(aDoc({ markdown: 'tekst', meta: { title } }));
	expect(edges(file, 'header').default).toBe(`1-004 ${title}\n\tEksempelsaga AS`);
});

test('the watermark stands behind every page of a document that is not in force, and only there', async () => {
	const shapes = async (doc: Doc) => {
		const file = await written(doc);
		return ['word/header1.xml', 'word/header2.xml'].map((path) =>
			all(file.part(path), 'v:textpath').flatMap(({ attributes }) => attributes.string ?? []),
		);
	};
	expect(await shapes(aDoc({ markdown: 'tekst', frame: { watermark: 'UTKAST' } }))).toEqual([['UTKAST'], ['UTKAST']]);
	expect(await shapes(aDoc({ markdown: 'tekst' }))).toEqual([[], []]);
});

test('the list of changes follows the text, in the order of the document', async () => {
	const file = await written(
		aDoc({
			markdown: 'tekst',
			meta: {
				revisions: [
					{ version: '2', date: '2025-02-14', by: 'Kari Nordmann', summary: 'Ny rutine.', change: 'substantive' },
					{ version: '1', date: '2023', by: 'Ola Hansen', summary: 'Første utgave.', change: 'editorial' },
				],
			},
			frame: { rows: [], changes: { title: 'Endringer', columns: ['Versjon', 'Dato', 'Av', 'Endring'] } },
		}),
	);
	expect(file.tables.flatMap((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map(textOf)))).toEqual([
		['Versjon', 'Dato', 'Av', 'Endring'],
		['2', '2025-02-14', 'Kari Nordmann', 'Ny rutine.'],
		['1', '2023', 'Ola Hansen', 'Første utgave.'],
	]);
	expect(file.paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual(['Endringer']);
});

test('a frame without rows, revisions or organisation number leaves no empty shells', async () => {
	const doc = withCompany({});
	const { orgNumber: _, ...company } = doc.meta.company;
	const { tables, paragraphs } = await written({
		...doc,
		meta: { ...doc.meta, company },
		frame: { ...doc.frame, rows: [] },
	});
	expect(tables).toEqual([]);
	expect(paragraphs[0]?.text).toBe('Eksempelsaga AS\t');
});

test.each([
	['nb', 'nb-NO'],
	['nn', 'nn-NO'],
	['da', 'da-DK'],
	['en', 'en-GB'],
] as const)('a document in %s is proofed and hyphenated as %s', async (language: Language, locale) => {
	const file = await written(aDoc({ markdown: 'tekst', language }));
	expect(all(file.part('word/styles.xml'), 'w:lang')[0]?.attributes['w:val']).toBe(locale);
	expect(all(file.part('docProps/core.xml'), 'dc:language')[0]?.children).toEqual([locale]);
	expect(all(file.part('word/settings.xml'), 'w:autoHyphenation')).toHaveLength(1);
});

test('the firm’s colour is the colour of headings, rules and links', async () => {
	const file = await written(withCompany({ colour: '#7a1f3d' }));
	const styles = all(file.part('word/styles.xml'), 'w:style');
	for (const id of ['Heading1', 'DocumentLabel', 'Hyperlink'])
		expect(
			styles
				.filter(({ attributes }) => attributes['w:styleId'] === id)
				.flatMap((style) => all(style, 'w:color').map(({ attributes }) => attributes['w:val'])),
		).toEqual(['7A1F3D']);
});

test.each(['Inter', 'A&B "x" {y}'])('the firm’s own typeface “%s” is that of the styles', async (name) => {
	const file = await written(withCompany({ fonts: { name, faces: [] } }));
	expect(all(file.part('word/styles.xml'), 'w:rFonts')[0]?.attributes['w:ascii']).toBe(name);
	expect(all(file.part('word/theme/theme1.xml'), 'a:latin').map(({ attributes }) => attributes.typeface)).toContain(
		name,
	);
});

function withCompany(company: Partial<Doc['meta']['company']>): Doc {
	const doc = aDoc({ markdown: 'tekst' });
	return { ...doc, meta: { ...doc.meta, company: { ...doc.meta.company, ...company } } };
}
