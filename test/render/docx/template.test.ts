import {
	Footer,
	Header,
	type ISectionOptions,
	PageNumber,
	Paragraph,
	SectionType,
	SimpleField,
	Table,
	TableCell,
	TableRow,
	TextRun,
} from 'docx';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { expect, test, vi } from 'vitest';
import type { Doc, Meta } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { aHandbook } from './a-handbook.ts';
import { aTemplate, rezipped, taken, templateBytes } from './a-template.ts';
import { all } from './all.ts';
import { fieldsOf } from './fields-of.ts';
import type { XmlElement } from './parse-xml.ts';
import { readZip } from './read-zip.ts';
import { richDoc } from './rich-doc.ts';
import { textOf } from './text-of.ts';
import { type Written, written, writtenBook } from './written.ts';

type Template = NonNullable<Meta['company']['wordTemplate']>;

function on(wordTemplate: Template, doc: Doc = richDoc()): Doc {
	return { ...doc, meta: { ...doc.meta, company: { ...doc.meta.company, wordTemplate } } };
}

test('the head of the template is kept with its logo, and its places are filled though Word has parted them', async () => {
	const file = await written(on(await aTemplate()));
	const [head] = edges(file, 'header');
	expect(head && textOf(head)).toContain('Nr. 1-004 – Bruk av bedriftshelsetjenesten');
	expect(head && all(head, 'w:drawing')).toHaveLength(1);
	const [foot] = edges(file, 'footer');
	expect(foot && all(foot, 'w:p').map(textOf).at(-1)).toBe('Eksempelsaga AS · versjon 2 · side ');
	expect([...file.parts.keys()].filter((path) => /header\d|footer\d/u.test(path))).toEqual([]);
});

test('the styles are the template’s, called as it calls them, and ours where it has none', async () => {
	const file = await written(on(await aTemplate()));
	expect(file.paragraphs.filter(({ style }) => style === 'Overskrift1').map(({ text }) => text)).toEqual([
		'Formål',
		'Ansvar',
		'Endringer',
	]);
	const styles = all(file.part('word/styles.xml'), 'w:style');
	const style = (id: string) => styles.find(({ attributes }) => attributes['w:styleId'] === id);
	const heading = style('Overskrift1');
	expect(heading && all(heading, 'w:color')[0]?.attributes['w:val']).toBe('AA0000');
	expect(style('Heading1')).toBeUndefined();
	expect(style('Notice')).toBeDefined();
	expect(all(file.part('word/styles.xml'), 'w:rFonts')[0]?.attributes['w:ascii']).toBe('Georgia');
	expect(all(file.part('word/styles.xml'), 'w:lang').map(({ attributes }) => attributes['w:val'])).toEqual(['nb-NO']);
});

test('margins are the template’s, and tables fit between them', async () => {
	const file = await written(on(await aTemplate()));
	const margins = all(file.body, 'w:pgMar').map(({ attributes }) => [attributes['w:left'], attributes['w:right']]);
	expect(margins).toEqual([['2000', '1500']]);
	const width = Number(all(file.body, 'w:pgSz')[0]?.attributes['w:w']) - 3500;
	const [control] = file.tables;
	expect(control && all(control, 'w:tblW')[0]?.attributes['w:w']).toBe(String(width));
});

test('the firm’s own letterhead is not written twice', async () => {
	const file = await written(on(await aTemplate()));
	expect(file.paragraphs[0]).toMatchObject({ style: 'DocumentLabel', text: 'Instruks 1-004' });
});

const cover = (text: string): ISectionOptions => ({
	properties: { titlePage: true },
	headers: { default: new Header({ children: [new Paragraph('Forside {{document.version}}')] }) },
	children: [
		new Paragraph({ children: [new TextRun(text)] }),
		new Paragraph({
			children: [
				new SimpleField('DOCPROPERTY  "documentDate" \\* MERGEFORMAT'),
				new TextRun({ children: [PageNumber.CURRENT] }),
			],
		}),
		new Table({
			rows: [
				new TableRow({
					children: [
						new TableCell({
							width: { size: 9026, type: 'dxa' },
							children: [new Paragraph('{{company.address.city}}')],
						}),
					],
				}),
			],
		}),
	],
});

const inner: ISectionOptions = {
	properties: { type: SectionType.NEXT_PAGE, titlePage: true, page: { pageNumbers: { start: 1 } } },
	headers: { default: new Header({ children: [new Paragraph('Inni {{document.id}}')] }) },
	footers: { first: new Footer({ children: [new Paragraph('Første')] }) },
	children: [new Paragraph('Før'), new Paragraph('{{document.body}}'), new Paragraph('Etter')],
};

test('what stands before the place for the text is a cover, and what stands after it an end', async () => {
	const file = await written(on(await aTemplate({ sections: [cover('{{document.title}}'), inner] })));
	const texts = file.paragraphs.map(({ text }) => text);
	expect(texts.slice(0, 2)).toEqual(['Bruk av bedriftshelsetjenesten', '2025']);
	expect(texts).toContain('Eksempelbygda');
	expect(texts.indexOf('Før')).toBeLessThan(texts.indexOf('Formål'));
	expect(texts.at(-1)).toBe('Etter');
	expect(texts.filter((text) => text.includes('{{'))).toEqual([]);
	expect(file.paragraphs.filter(({ style }) => style === 'Title')).toEqual([]);
	expect(all(file.body, 'w:sectPr')).toHaveLength(2);
});

test('a title that the cover does not bear stands above the text', async () => {
	const file = await written(on(await aTemplate({ sections: [cover('Håndbok'), inner] })));
	expect(file.paragraphs.filter(({ style }) => style === 'Title').map(({ text }) => text)).toEqual([
		'Bruk av bedriftshelsetjenesten',
	]);
});

test.each([
	['a plain template', {}],
	['a cover, first pages without heads', { sections: [cover('x'), inner] }],
	['pages that differ left and right', { even: true }],
	['a template without heads and feet', { sections: [{ children: [new Paragraph('')] }] }],
] as const)('the watermark and the notices stand on every page: %s', async (_, contents) => {
	const file = await written(on(await aTemplate(contents)));
	const sections = all(file.body, 'w:sectPr');
	for (const section of sections) {
		const first = all(section, 'w:titlePg').length;
		const expected = ['default', ...(first ? ['first'] : []), ...('even' in contents ? ['even'] : [])];
		for (const kind of ['header', 'footer']) {
			const references = all(section, `w:${kind}Reference`);
			expect(references.map(({ attributes }) => attributes['w:type'])).toEqual(expected);
			for (const { attributes } of references) {
				const part = target(file, attributes['r:id']);
				if (kind === 'header') expect(watermarks(part)).toEqual(['UTKAST']);
				else expect(textOf(part)).toContain('EKSEMPEL – oppdiktede opplysninger · Ikke i kraft – status: Utkast');
			}
		}
	}
});

test('a document in force has neither', async () => {
	const file = await written(on(await aTemplate(), aDoc({ markdown: 'tekst' })));
	expect(edges(file, 'header').flatMap(watermarks)).toEqual([]);
	expect(edges(file, 'footer').map((part) => all(part, 'w:p').length)).toEqual([1]);
});

test('a template without heads and feet gets ours', async () => {
	const template = await aTemplate({ sections: [{ children: [new Paragraph('')] }] });
	const file = await written(on(template, aDoc({ markdown: 'tekst' })));
	expect(edges(file, 'header').map((part) => all(part, 'w:p').map(textOf).join('\n'))).toEqual([
		'1-004 Bruk av bedriftshelsetjenesten\tEksempelsaga AS',
	]);
	expect(edges(file, 'footer').map((part) => fieldsOf(part).map(([asked]) => asked))).toEqual([['PAGE', 'NUMPAGES']]);
});

test('our own head keeps its tabs beside a style of the template for heads', async () => {
	const bytes = rezipped(readZip(await templateBytes({ sections: [{ children: [] }] })), (text, path) =>
		path === 'word/styles.xml'
			? text.replace(
					'</w:styles>',
					'<w:style w:type="paragraph" w:styleId="Topptekst"><w:name w:val="header"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/></w:tabs></w:pPr></w:style></w:styles>',
				)
			: text,
	);
	const file = await written(on(await taken(bytes)));
	const used = edges(file, 'header').flatMap((part) =>
		all(part, 'w:pStyle').map(({ attributes }) => attributes['w:val']),
	);
	const names = all(file.part('word/styles.xml'), 'w:style')
		.filter(({ attributes }) => used.includes(attributes['w:styleId'] ?? ''))
		.map((style) => all(style, 'w:name')[0]?.attributes['w:val']);
	expect(names).toEqual(['Running Head']);
});

test('a style may be called what it likes', async () => {
	const bytes = rezipped(readZip(await templateBytes()), (text) =>
		text.replaceAll('"Overskrift1"', '"A&amp;B &quot;$1"'),
	);
	const file = await written(on(await taken(bytes)));
	expect(file.paragraphs.filter(({ text }) => text === 'Formål').map(({ style }) => style)).toEqual(['A&B "$1']);
});

test('mirrored margins stay mirrored', async () => {
	const bytes = rezipped(readZip(await templateBytes()), (text, path) =>
		path === 'word/settings.xml' ? text.replace('<w:displayBackgroundShape/>', '$&<w:mirrorMargins/>') : text,
	);
	const file = await written(on(await taken(bytes)));
	expect(all(file.part('word/settings.xml'), 'w:mirrorMargins')).toHaveLength(1);
});

test('a template that says nothing of its pages gets A4', async () => {
	const bytes = rezipped(readZip(await templateBytes({ sections: [{ children: [] }] })), (text, path) =>
		path === 'word/document.xml' ? text.replace(/<w:sectPr>.*<\/w:sectPr>/u, '') : text,
	);
	const file = await written(on(await taken(bytes)));
	expect(all(file.body, 'w:pgSz').map(({ attributes }) => attributes['w:w'])).toEqual(['11906']);
});

test('a place is filled wherever Word parts it', async () => {
	const place = '{{ document.title }} {{document.id}}';
	await fc.assert(
		fc.asyncProperty(fc.uniqueArray(fc.nat({ max: place.length }), { maxLength: 6 }), async (cuts) => {
			const ends = [0, ...cuts.toSorted((one, other) => one - other), place.length];
			const pieces = ends.slice(1).map((end, index) => place.slice(ends[index], end));
			const head = pieces.map((text, index) => new TextRun({ text, italics: index % 2 === 0 }));
			const file = await written(on(await aTemplate({ head }), aDoc({ markdown: 'tekst' })));
			expect(edges(file, 'header').map(textOf)).toEqual(['Bruk av bedriftshelsetjenesten 1-004']);
		}),
		{ numRuns: 25 },
	);
}, 120_000);

test.each(['{{document.id}}', '<w:p/>&amp;"', 'a {b} {{c}}', '\u{0}x\u{ffff}', '$& $1'])(
	'a title of “%s” is text in the template too',
	async (title) => {
		const file = await written(on(await aTemplate(), aDoc({ markdown: 'tekst', meta: { title } })));
		const expected = title.replaceAll(/[\0\u{ffff}]/gu, '');
		expect(edges(file, 'header').map(textOf)).toEqual([`Nr. 1-004 – ${expected}`]);
	},
);

test('fields and bound content controls show the document’s properties', async () => {
	const files = readZip(await templateBytes());
	const control =
		'<w:sdt><w:sdtPr><w:id w:val="7"/><w:placeholder><w:docPart w:val="X"/></w:placeholder><w:showingPlcHdr/><w:dataBinding w:xpath="/ns1:coreProperties[1]/ns0:title[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>[Tittel]</w:t></w:r></w:sdtContent></w:sdt>';
	const field =
		'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> DOCPROP</w:instrText></w:r><w:r><w:instrText>ERTY owner </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>gam</w:t></w:r><w:r><w:t>mel</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
	const bytes = rezipped(files, (text, path) =>
		path === 'word/footer1.xml' ? text.replace('</w:p>', `${control}${field}</w:p>`) : text,
	);
	const file = await written(on(await taken(bytes)));
	const [foot] = edges(file, 'footer');
	const line = foot && all(foot, 'w:p').map(textOf).at(-1);
	expect(line).toBe('Eksempelsaga AS · versjon 2 · side Bruk av bedriftshelsetjenestenDaglig leder');
});

test('lists of the template stay, and ours count on their own', async () => {
	const numbered = new Paragraph({ text: 'Deres', numbering: { reference: 'theirs', level: 0 } });
	const sections = [{ children: [numbered, new Paragraph('{{document.body}}')] }];
	const file = await written(on(await aTemplate({ sections }), aDoc({ markdown: '1. vår\n\ntekst\n\n1. ny' })));
	const number = (text: string) => {
		const paragraph = file.paragraphs.find((each) => each.text === text);
		return paragraph && all(paragraph.element, 'w:numId')[0]?.attributes['w:val'];
	};
	const numbering = file.part('word/numbering.xml');
	const format = (id: string | undefined) => {
		const num = all(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === id);
		const kind = num && all(num, 'w:abstractNumId')[0]?.attributes['w:val'];
		const found = all(numbering, 'w:abstractNum').find(({ attributes }) => attributes['w:abstractNumId'] === kind);
		return found && all(found, 'w:numFmt')[0]?.attributes['w:val'];
	};
	expect([format(number('Deres')), format(number('vår')), format(number('ny'))]).toEqual([
		'upperRoman',
		'decimal',
		'decimal',
	]);
	expect(number('vår')).not.toBe(number('ny'));
});

test('in a handbook every document has heads and feet of its own, and what is alike is stored once', async () => {
	const firm = { ...richDoc().meta.company, wordTemplate: await aTemplate() };
	const file = await writtenBook(aHandbook({ firm }));
	const heads = all(file.body, 'w:sectPr').map((section) =>
		all(section, 'w:headerReference').map(({ attributes }) => textOf(target(file, attributes['r:id']))),
	);
	expect(heads).toEqual([
		['Nr.  – HMS-håndbok'],
		['Nr.  – HMS-håndbok'],
		['Nr. 1-001 – Mål'],
		['Nr. 1-002 – Ansvar'],
		['Nr. 2-001 – Risikovurdering'],
	]);
	const media = [...file.parts].filter(([path]) => path.startsWith('word/media/template'));
	expect(media).toHaveLength(1);
	const feet = edges(file, 'footer').map((part) => all(part, 'w:p').map(textOf).at(-1));
	for (const foot of edges(file, 'footer')) expect(textOf(foot)).toContain('EKSEMPEL – oppdiktede opplysninger');
	expect(edges(file, 'footer').map((foot) => textOf(foot).includes('Ikke i kraft'))).toEqual([
		false,
		false,
		true,
		false,
		false,
	]);
	expect(new Set(feet)).toEqual(
		new Set(['Eksempelsaga AS · versjon 2025-12-15 · side ', 'Eksempelsaga AS · versjon 2 · side ']),
	);
	expect([...file.parts.keys()].filter((path) => path.startsWith('word/templateFoot'))).toHaveLength(3);
	const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file.bytes) });
	expect(value).toContain('Arbejdsgiveren har ansvaret.');
});

test('the same document on the same template gives the same bytes, a year later', async () => {
	const bytes = await templateBytes({ sections: [cover('{{document.title}}'), inner] });
	const first = (await written(on(await taken(bytes)))).bytes;
	vi.useFakeTimers({ now: 1_900_000_000_000, toFake: ['Date'] });
	try {
		const second = (await written(on(await taken(bytes)))).bytes;
		expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
	} finally {
		vi.useRealTimers();
	}
});

function watermarks(part: XmlElement): readonly string[] {
	return all(part, 'v:textpath').flatMap(({ attributes }) => attributes.string ?? []);
}

function edges(file: Written, kind: 'header' | 'footer'): readonly XmlElement[] {
	return all(file.body, `w:${kind}Reference`).map(({ attributes }) => target(file, attributes['r:id']));
}

function target(file: Written, id: string | undefined): XmlElement {
	const relationships = all(file.part('word/_rels/document.xml.rels'), 'Relationship');
	return file.part(`word/${relationships.find(({ attributes }) => attributes.Id === id)?.attributes.Target}`);
}
