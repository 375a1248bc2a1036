import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { createDocxRenderer } from '../../../scripts/render/docx/index.ts';
import type { Edition } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { anEdition } from '../an-edition.ts';
import { aHandbook, numbered } from './a-handbook.ts';
import { all } from './all.ts';
import { fieldsOf } from './fields-of.ts';
import type { XmlElement } from './parse-xml.ts';
import { textOf } from './text-of.ts';
import { type Written, writtenBook } from './written.ts';

test('the file is named as the handbook of its company', async () => {
	const rendered = await createDocxRenderer().renderEdition(aHandbook());
	expect('files' in rendered && rendered.files.map(({ path }) => path)).toEqual(['eksempelsaga/handbook.docx']);
});

test('the cover says whose handbook it is, when it was changed and what must be known', async () => {
	const { body, paragraphs } = await writtenBook(aHandbook());
	expect(paragraphs.slice(0, 6).map(({ style, text }) => [style, text])).toEqual([
		['CoverLogo', ''],
		['Title', 'HMS-håndbok'],
		['ShortRule', ''],
		['CoverFirm', 'Eksempelsaga AS'],
		['Notice', expect.stringMatching(/^EKSEMPEL/u)],
		['CoverFoot', expect.stringMatching(/^999 888 777\nSist endret 2025-12-15\n/u)],
	]);
	expect(all(body, 'wp:docPr')[0]?.attributes.descr).toBe('Logo for Eksempelsaga AS');
});

test('chapters, documents and their sections are headings one below the other, in order', async () => {
	const file = await writtenBook(aHandbook());
	const upTo3 = headings(file).filter(([style]) => /[1-3]$/u.test(style));
	expect(upTo3).toEqual([
		['Heading1', '1 Del 1'],
		['Heading2', '1-001 Mål'],
		['Heading3', 'Formål'],
		['Heading3', 'Ansvar'],
		['Heading2', '1-002 Ansvar'],
		['Heading3', 'Formål'],
		['Heading1', '2 Del 2'],
		['Heading2', '2-001 Risikovurdering'],
		['Heading3', 'Formål'],
	]);
});

test('Word’s own table of contents names every chapter and document and leads to it, without asking to be updated', async () => {
	const file = await writtenBook(aHandbook());
	const [control, ...more] = all(file.body, 'w:sdt').filter((each) => all(each, 'w:docPartObj').length > 0);
	if (control === undefined) throw new Error('No table of contents');
	expect(more).toEqual([]);
	expect(all(control, 'w:docPartGallery')[0]?.attributes['w:val']).toBe('Table of Contents');
	expect(all(control, 'w:instrText')[0]?.children).toEqual(['TOC \\o "1-2" \\h \\z']);
	expect(all(file.part('word/settings.xml'), 'w:updateFields')).toEqual([]);
	const entries = all(control, 'w:p').filter((each) => all(each, 'w:hyperlink').length > 0);
	expect(entries.map((entry) => [styleOf(entry), textOf(entry).replace(/\t$/u, '')])).toEqual(
		headings(file)
			.filter(([style]) => /[12]$/u.test(style))
			.map(([style, text]) => [style.replace('Heading', 'TOC'), text]),
	);
	const targets = entries.map((entry) => all(entry, 'w:hyperlink')[0]?.attributes['w:anchor'] ?? '');
	const pages = entries.flatMap((entry) => fieldsOf(entry).filter(([asked]) => asked.startsWith('PAGEREF')));
	expect(pages).toEqual(targets.map((target) => [`PAGEREF ${target} \\h`, '']));
	const names = new Map(
		file.paragraphs.flatMap(({ element, text }) =>
			all(element, 'w:bookmarkStart').map((start) => [start.attributes['w:name'], text] as const),
		),
	);
	expect(targets.map((target) => names.get(target))).toEqual(entries.map((entry) => textOf(entry).replace(/\t$/u, '')));
});

test('who to call, the register and the list of changes stand before the chapters, and lead to the documents', async () => {
	const edition = aHandbook();
	const file = await writtenBook(edition);
	const titles = file.paragraphs.flatMap(({ style, text }) => (style === 'FrontHeading' ? [text] : []));
	expect(titles).toEqual([edition.frame.contacts, edition.frame.register.title, edition.frame.changes.title]);
	const [contacts, register, changes] = file.tables.map(rowsOf);
	expect(contacts?.slice(1)).toEqual([
		['Brann', '110'],
		['Verneombud Ola Prøve', '+47 00 00 00 02'],
	]);
	expect(register?.slice(1).map(([id, title]) => [id, title])).toEqual([
		['1-001', 'Mål'],
		['1-002', 'Ansvar'],
		['2-001', 'Risikovurdering'],
	]);
	expect(changes?.slice(1).map(([date, document]) => [date, document])).toEqual([
		['2025-02-14', '1-001 Mål'],
		['2023', '1-001 Mål'],
		['2025-02-14', '2-001 Risikovurdering'],
		['2023', '2-001 Risikovurdering'],
	]);
	const links = file.tables.slice(1, 3).flatMap((table) => all(table, 'w:hyperlink'));
	expect(links.map(({ attributes }) => attributes['w:anchor'])).toEqual([
		'_1_001',
		'_1_002',
		'_2_001',
		'_1_001',
		'_1_001',
		'_2_001',
		'_2_001',
	]);
});

test('a document that is not in the book is reached by its own file', async () => {
	const edition = aHandbook();
	const { anchor: _, ...entry } = edition.register[0] ?? { anchor: '' };
	const outside = { ...entry, title: 'Utenfor', anchor: undefined, path: 'form/9-001 æ' } as Edition['register'][0];
	const file = await writtenBook({ ...edition, register: [outside] });
	expect(externalTargets(file)).toContain('form/9-001%20%C3%A6.docx');
});

test('links between documents lead to the document in the book, or to its own file when it is not in it', async () => {
	const file = await writtenBook(aHandbook());
	const paragraph = file.paragraphs.find(({ text }) => text.startsWith('Se målene'));
	const links = paragraph === undefined ? [] : all(paragraph.element, 'w:hyperlink');
	expect(links.map(({ attributes }) => attributes['w:anchor'])).toEqual(['_1_001', undefined, '_2_001_formål']);
	expect(externalTargets(file)).toContain('form/9-001_x.docx');
});

test('every document begins a page whose head says number and title; the foot is the handbook’s throughout', async () => {
	const file = await writtenBook(aHandbook());
	const sections = all(file.body, 'w:sectPr');
	const heads = sections.map((section) =>
		all(section, 'w:headerReference')
			.filter(({ attributes }) => attributes['w:type'] === 'default')
			.map(({ attributes }) => all(target(file, attributes['r:id']), 'w:p').map(textOf).join('\n')),
	);
	expect(heads).toEqual([
		[''],
		['HMS-håndbok\tEksempelsaga AS'],
		['1-001 Mål\tEksempelsaga AS'],
		['1-002 Ansvar\tEksempelsaga AS'],
		['2-001 Risikovurdering\tEksempelsaga AS'],
	]);
	expect(sections.map((section) => all(section, 'w:titlePg').length)).toEqual([0, 0, 0, 0, 0]);
	expect(sections.map((section) => all(section, 'w:type').length)).toEqual([0, 0, 0, 0, 0]);
	const feet = sections.map((section) => {
		const [reference] = all(section, 'w:footerReference');
		return reference === undefined ? undefined : textOf(target(file, reference.attributes['r:id']));
	});
	const usual = /^EKSEMPEL – oppdiktede opplysningerSist endret 2025-12-15 · .*\tSide 1 av 1$/u;
	const own = /^EKSEMPEL – oppdiktede opplysninger · Ikke i kraft – status: UtkastSist endret/u;
	expect(feet).toEqual(['', ...[usual, own, usual, usual].map((each) => expect.stringMatching(each))]);
});

test('one foot goes through the book when no document has notices of its own', async () => {
	const documents = ['1-001', '1-002'].map((id) => numbered(aDoc({ markdown: 'tekst' }), id, 'x'));
	const file = await writtenBook(anEdition(documents));
	const feet = all(file.body, 'w:sectPr').map((section) => all(section, 'w:footerReference').length);
	expect(feet).toEqual([1, 1, 0, 0]);
});

test('numbered lists begin anew in every document, and footnotes are counted through the book', async () => {
	const file = await writtenBook(aHandbook());
	const numbers = ['Første', 'Andet', 'Andre'].flatMap((text) =>
		file.paragraphs
			.filter((paragraph) => paragraph.text === text)
			.map(({ element }) => all(element, 'w:numId')[0]?.attributes['w:val']),
	);
	const [rich, danish, linking] = numbers;
	expect(new Set([rich, danish, linking]).size).toBe(3);
	const notes = all(file.part('word/footnotes.xml'), 'w:footnote').map((note) => [
		note.attributes['w:id'],
		textOf(note),
	]);
	expect(notes.slice(-2).map(([, text]) => text?.trim())).toEqual(['En note på dansk.', 'En annen note.']);
	const referred = all(file.body, 'w:footnoteReference').map(({ attributes }) => Number(attributes['w:id']));
	expect(referred).toEqual(referred.map((_, index) => index + 1));
});

test('text in another language than the book says so', async () => {
	const file = await writtenBook(aHandbook());
	const languages = new Map<string, string | undefined>(
		[...file.paragraphs, ...notesOf(file)].map(({ text, element }) => [
			text.trim(),
			all(element, 'w:lang')[0]?.attributes['w:val'],
		]),
	);
	expect(languages.get('1-002 Ansvar')).toBe('da-DK');
	expect(languages.get('Andet')).toBe('da-DK');
	expect(languages.get('En note på dansk.')).toBe('da-DK');
	expect(languages.get('2-001 Risikovurdering')).toBeUndefined();
	expect(languages.get('En annen note.')).toBeUndefined();
	expect(all(file.part('word/styles.xml'), 'w:lang')[0]?.attributes['w:val']).toBe('nb-NO');
});

test('a picture in two documents is stored once', async () => {
	const file = await writtenBook(aHandbook());
	const alternatives = all(file.body, 'wp:docPr').map(({ attributes }) => attributes.descr);
	expect(alternatives.filter((text) => text?.startsWith('Søyler')).length).toBeGreaterThan(3);
	const media = [...file.parts].filter(([path]) => path.startsWith('word/media/'));
	expect(new Set(media.map(([, bytes]) => bytes.toString('base64'))).size).toBe(media.length);
});

test('the properties are those of the handbook', async () => {
	const file = await writtenBook(aHandbook());
	const core = Object.fromEntries(
		file
			.part('docProps/core.xml')
			.children.flatMap((child) => (typeof child === 'string' ? [] : [[child.name, child.children.join('')]])),
	);
	expect(core).toMatchObject({
		'dc:title': 'HMS-håndbok',
		'dc:creator': 'Eksempelsaga AS',
		'cp:keywords': '1-001; 1-002; 2-001',
		'dcterms:created': '2025-12-15T00:00:00Z',
		'dc:language': 'nb-NO',
		'cp:contentStatus': 'Aktiv',
		'cp:version': '2025-12-15',
	});
	expect(all(file.part('docProps/app.xml'), 'Company')[0]?.children).toEqual(['Eksempelsaga AS']);
});

test('mammoth reads the headings and paragraphs of every document in order', async () => {
	const { bytes } = await writtenBook(aHandbook());
	const withoutPictures = { convertImage: mammoth.images.imgElement(async () => ({ src: 'x' })) };
	const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, withoutPictures);
	const at = [
		'<p>HMS-håndbok</p>',
		'<a href="#_2_001">2-001 Risikovurdering',
		'+47 00 00 00 02',
		'1 Del 1</h1>',
		'1-001 Mål</h2>',
		'Formål</h3>',
		'Instruksen gjelder',
		'1-002 Ansvar</h2>',
		'<p>Arbejdsgiveren har ansvaret.',
		'2 Del 2</h1>',
		'2-001 Risikovurdering</h2>',
		'<p>Se <a href="#_1_001">målene</a>',
	].map((text) => value.indexOf(text));
	expect(at).not.toContain(-1);
	expect(at).toEqual(at.toSorted((one, other) => one - other));
});

test('in a handbook of many documents every chapter opens with a page that leads to its documents', async () => {
	const documents = Array.from({ length: 8 }, (_, index) =>
		numbered(aDoc({ markdown: 'tekst' }), `${1 + (index % 2)}-00${index}`, `Dokument ${index}`),
	);
	const file = await writtenBook(anEdition(documents));
	const entries = file.paragraphs.filter(({ style }) => style === 'ChapterEntry');
	expect(entries.map(({ text }) => text)).toEqual([
		...['1-000 Dokument 0', '1-002 Dokument 2', '1-004 Dokument 4', '1-006 Dokument 6'],
		...['2-001 Dokument 1', '2-003 Dokument 3', '2-005 Dokument 5', '2-007 Dokument 7'],
	]);
	expect(entries.map(({ element }) => all(element, 'w:hyperlink')[0]?.attributes['w:anchor'])).toEqual(
		entries.map(({ text }) => `_${text.slice(0, 5).replace('-', '_')}`),
	);
	expect(headings(file).filter(([style]) => style === 'Heading1')).toHaveLength(2);
	expect(all(file.body, 'w:sectPr')).toHaveLength(2 + 2 + 8);
});

test('a link that may not be followed is reported with its place, and there is no file', async () => {
	const doc = numbered(aDoc({ markdown: '[x](javascript:alert(1))' }), '1-001', 'Mål');
	const rendered = await createDocxRenderer().renderEdition(anEdition([doc]));
	expect('messages' in rendered && rendered.messages).toMatchObject([
		{ code: 'renderer-refused', place: { file: doc.file }, params: { format: 'docx', detail: 'javascript:alert(1)' } },
	]);
});

function headings(file: Written): readonly (readonly [style: string, text: string])[] {
	return file.paragraphs.flatMap(({ style, text }) => (style?.startsWith('Heading') ? [[style, text] as const] : []));
}

function styleOf(paragraph: XmlElement): string | undefined {
	return all(paragraph, 'w:pStyle')[0]?.attributes['w:val'];
}

function rowsOf(table: XmlElement): readonly (readonly string[])[] {
	return all(table, 'w:tr').map((row) => all(row, 'w:tc').map(textOf));
}

function notesOf(file: Written) {
	return all(file.part('word/footnotes.xml'), 'w:p').map((element) => ({ text: textOf(element), element }));
}

function externalTargets(file: Written): readonly (string | undefined)[] {
	return all(file.part('word/_rels/document.xml.rels'), 'Relationship')
		.filter(({ attributes }) => attributes.TargetMode === 'External')
		.map(({ attributes }) => attributes.Target);
}

function target(file: Written, id: string | undefined): XmlElement {
	const relationships = all(file.part('word/_rels/document.xml.rels'), 'Relationship');
	return file.part(`word/${relationships.find(({ attributes }) => attributes.Id === id)?.attributes.Target}`);
}
