import { expect, test } from 'vitest';
import { markdownOf } from '../../../scripts/import/markdown-of.ts';
import { openPackage } from '../../../scripts/load/word-file/open-package.ts';
import { zip } from '../../../scripts/render/zip.ts';
import type { TrackedAs } from '../../../scripts/types/index.ts';
import { aPicture } from '../../render/a-picture.ts';
import { aWordFile, p, r, root, type WordFileParts } from './a-word-file.ts';
import { read } from './read.ts';

async function imported(parts: WordFileParts, changes?: TrackedAs) {
	const { root, lost, ...others } = await read(aWordFile(parts), changes);
	expect(lost).toEqual([]);
	return { ...others, markdown: markdownOf(root) };
}

const style = (id: string, name: string, more = '') =>
	`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;

test('headings are told by styles of any language, their forebears and the outline; a single first one is the title', async () => {
	const { markdown, title } = await imported({
		styles: [
			style('Overskrift1', 'heading 1'),
			style('Norsk', 'Overskrift 2'),
			style('Egen', 'Vår egen', '<w:basedOn w:val="Norsk"/>'),
			style('Disposisjon', 'Noe annet', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
		].join(''),
		body: [
			p('Rutine for støv', styled('Overskrift1')),
			p('Formål', styled('Norsk'), '<w:b/>'),
			p('Ingen skal puste inn støv.'),
			p('Ansvar', styled('Egen')),
			p('Underpunkt', styled('Disposisjon')),
			p('Direkte', '<w:outlineLvl w:val="1"/>'),
			p('Slutt.'),
		].join(''),
	});
	expect(title).toBe('Rutine for støv');
	expect(markdown).toBe(
		'## Formål\n\nIngen skal puste inn støv.\n\n## Ansvar\n\n### Underpunkt\n\n## Direkte\n\nSlutt.\n',
	);
});

test('without styles, short lines that are larger or bold are headings, and that is told', async () => {
	const { markdown, title, remarks } = await imported({
		body: [
			p('Rutine for støv', '', '<w:b/><w:sz w:val="36"/>'),
			p('Formål', '', '<w:b/><w:sz w:val="28"/>'),
			p('Ingen skal puste inn støv som er farlig for helsa.'),
			p('Ansvar', '', '<w:b/>'),
			p('Leder svarer for dette.', '', '<w:b/>'),
			p('Bruk avsug hver gang.'),
		].join(''),
	});
	expect(title).toBe('Rutine for støv');
	expect(markdown).toContain('## Formål\n\nIngen skal');
	expect(markdown).toContain('**Leder svarer for dette.**');
	expect(remarks.filter(({ name }) => name === 'headingGuessed').length).toBeGreaterThan(1);
});

const numbering = (format: string, text: string, more = '') =>
	`<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>${more}`;
const item = (text: string, level = 0, list = 1) =>
	p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

test('lists go on after a text between, begin anew where they say so, and hold lists', async () => {
	const anew =
		'<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
	const { markdown } = await imported({
		numbering: numbering('decimal', '%1.', anew),
		body: [
			item('en'),
			item('punkt', 2),
			item('to'),
			p('Mellom.'),
			item('tre'),
			item('på nytt', 0, 2),
			item('og videre', 0, 2),
		].join(''),
	});
	expect(markdown).toBe('1. en\n   - punkt\n2. to\n\nMellom.\n\n3. tre\n\n1) på nytt\n2) og videre\n');
});

test.each([
	['§§', 'decimal', '§ %1.', '**§ 1.** en\n\na) under\n\n**§ 2.** to\n'],
	['letters', 'lowerLetter', '%1)', 'a) en\n\na) under\n\nb) to\n'],
	['Roman numbers', 'upperRoman', '%1.', 'I. en\n\na) under\n\nII. to\n'],
	['words', 'decimal', 'Stk. %1.', 'Stk. 1. en\n\na) under\n\nStk. 2. to\n'],
])('%s stand as they are printed, for others refer to them', async (_, format, text, expected) => {
	const { markdown } = await imported({
		numbering: numbering(format, text),
		body: [item('en'), item('under', 1), item('to')].join(''),
	});
	expect(markdown).toBe(expected);
});

test('bullets and numbers that were typed are lists, and that is told; a number alone is none', async () => {
	const tab = '<w:r><w:tab/></w:r>';
	const { markdown, remarks } = await imported({
		body: [
			`<w:p>${r('•')}${tab}${r('kost')}</w:p>`,
			p('- spade'),
			p('Mellom.'),
			p('1. først'),
			p('2. så'),
			p('Mellom.'),
			p('14. mars er siste frist.'),
		].join(''),
	});
	expect(markdown).toBe('- kost\n- spade\n\nMellom.\n\n1. først\n2. så\n\nMellom.\n\n14\\. mars er siste frist.\n');
	expect(remarks.filter(({ name }) => name === 'itemGuessed')).toHaveLength(4);
});

test('boxes, lines for the pen and columns that were typed are what they look like, and that is told', async () => {
	const tab = '<w:r><w:tab/></w:r>';
	const { markdown, remarks } = await imported({
		body: [
			p('☐ slokkeapparat'),
			p('☒ vakt'),
			`<w:p>${r('Navn:')}${tab}${r('Telefon:')}${tab}${r('Rolle:')}</w:p>`,
			`<w:p>${r('Ola')}${tab}${tab}${r('22 00 00 00')}${tab}${r('leder')}</w:p>`,
			p('Mellom.'),
			`<w:p>${r('Sted:')}${tab}${r('Prøveby')}</w:p>`,
			`<w:p>${r('Dato:')}${tab}${r('1. mai')}</w:p>`,
			p('Dato: ____________   Underskrift: ....................'),
			p('Her står ______ midt i en setning.'),
			`<w:p>${r('______________')}${tab}${r('______________')}</w:p>`,
			`<w:p>${r('Daglig leder')}${tab}${r('Verneombud')}</w:p>`,
			'<w:p><w:r><w:pict><v:rect o:hr="t" xmlns:o="urn:schemas-microsoft-com:office:office"/></w:pict></w:r></w:p>',
			p('Slutt.'),
		].join(''),
	});
	expect(markdown).toBe(
		[
			'- [ ] slokkeapparat\n- [x] vakt',
			'| Navn: | Telefon:    | Rolle: |\n| ----- | ----------- | ------ |\n| Ola   | 22 00 00 00 | leder  |',
			'Mellom.\n\nSted: Prøveby\n\nDato: 1. mai',
			'{{pen "Dato"}} {{pen "Underskrift"}}',
			'Her står \\_\\_\\_\\_\\_\\_ midt i en setning.',
			'{{pen "Daglig leder"}} {{pen "Verneombud"}}',
			'---\n\nSlutt.\n',
		].join('\n\n'),
	);
	expect(remarks.map(({ name }) => name)).toEqual(['penGuessed', 'penGuessed', 'columnsGuessed', 'noHeader']);
});

test('tables keep every cell; what Markdown has no form for is told', async () => {
	const cell = (blocks: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${blocks}</w:tc>`;
	const { markdown, remarks } = await imported({
		body: `<w:tbl><w:tr>${cell(p('Hva', '', '<w:b/>'))}${cell(p('Hvem', '', '<w:b/>'), '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell(p('Rydde') + p('og vaske'), '<w:vMerge w:val="restart"/>')}${cell(p('Ola'))}${cell(p('Kari'))}</w:tr><w:tr>${cell('<w:p/>', '<w:vMerge/>')}${cell(`<w:tbl><w:tr>${cell(p('inne'))}${cell(p('i'))}</w:tr></w:tbl><w:p/>`)}${cell(p('a|b'))}</w:tr></w:tbl>`,
	});
	expect(markdown).toBe(
		'| Hva            | Hvem   |      |\n| -------------- | ------ | ---- |\n| Rydde og vaske | Ola    | Kari |\n|                | inne i | a\\|b |\n',
	);
	expect(remarks).toMatchObject([
		{ name: 'mergedCells', params: { count: 2 } },
		{ name: 'cellLines', params: { count: 2 } },
	]);
});

test('words keep what Markdown can say of them, and lose none of the rest', async () => {
	const { markdown, remarks } = await imported({
		styles: '<w:style w:type="character" w:styleId="Sterk"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
		body: `<w:p>${r('fet ', '<w:b/>')}${r('kursiv', '<w:i/>')}${r(' ')}${r('begge', '<w:rStyle w:val="Sterk"/><w:i/>')}${r(' ')}${r('bort', '<w:strike/>')}${r(' under', '<w:u w:val="single"/>')}${r(' m')}${r('2', '<w:vertAlign w:val="superscript"/>')}${r(' CO')}${r('2', '<w:vertAlign w:val="subscript"/>')}${r(' 1')}${r('st', '<w:vertAlign w:val="superscript"/>')}<w:r><w:noBreakHyphen/></w:r>${r('del\u00ad')}<w:r><w:softHyphen/></w:r>${r('ing\u00a0her')}${r(' hemmelig', '<w:vanish/>')}<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>`,
	});
	expect(markdown).toBe('**fet** *kursiv* **_begge_** ~~bort~~ under m² CO₂ 1st-deling her☑\n');
	expect(remarks.map(({ name }) => name)).toEqual(['script', 'hidden']);
});

test('fields say what they say, links lead where they may, within the text to headings', async () => {
	const field = (instruction: string, result: string) =>
		`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
	const contents = `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'}${r('Formål 1')}</w:p><w:p>${r('Ansvar 2')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
	const { markdown } = await imported({
		styles: style('H1', 'heading 1'),
		body: [
			contents,
			`<w:p><w:pPr>${styled('H1')}</w:pPr><w:bookmarkStart w:id="1" w:name="_Ref1"/>${r('Formål')}<w:bookmarkEnd w:id="1"/></w:p>`,
			`<w:p>${r('Se ')}${field(' REF _Ref2 \\h ', 'punkt 2')}${r(', ')}<w:hyperlink w:anchor="_Ref1">${r('Formål')}</w:hyperlink>${r(' og ')}${field(' HYPERLINK "https://prove.example/" ', 'nett')}${r(' side ')}<w:fldSimple w:instr=" PAGE ">${r('7')}</w:fldSimple></w:p>`,
			p('Ansvar', styled('H1')),
		].join(''),
	});
	expect(markdown).toBe(
		'## Formål\n\nSe punkt 2, [Formål](#formaal) og [nett](https://prove.example) side 7\n\n## Ansvar\n',
	);
});

test('fields that never end hide nothing, and one within the instruction of another is not said twice', async () => {
	const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
	const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
	const inner = `${mark('begin')}${instruction(' REF a ')}${mark('separate')}${r('Stk. 4')}${mark('end')}`;
	const { markdown, remarks } = await imported({
		body: [
			`<w:p>${r('jf. ')}${mark('begin')}${instruction('QUOTE')}${inner}${mark('separate')}${r('stk. 4')}${mark('end')}</w:p>`,
			`<w:p>${mark('begin')}${instruction(' XE ')}${r('stikkord')}${mark('end')}${r('Etter.')}</w:p>`,
			`<w:p>${mark('begin')}${instruction(' PAGE ')}${r('Uten ende.')}</w:p>`,
			p('Og videre.'),
		].join(''),
	});
	expect(markdown).toBe('jf. stk. 4\n\nEtter.\n\nUten ende.\n\nOg videre.\n');
	expect(remarks).toMatchObject([{ name: 'hidden', params: { text: 'stikkord' } }]);
});

test('footnotes come along in the order of their references, those that nothing refers to are told', async () => {
	const note = (id: string, text: string) => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`;
	const { markdown, remarks } = await imported({
		footnotes: note('1', 'En.') + note('2', 'To.') + note('3', 'Ingen.'),
		body: `<w:p>${r('a')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' b')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
	});
	expect(markdown).toBe('a[^1] b[^2]\n\n[^1]: To.\n\n[^2]: En.\n');
	expect(remarks).toMatchObject([{ name: 'looseNote', params: { text: 'Ingen.' } }]);
});

test('pictures become files, each once, with their words, or it is told that they have none', async () => {
	const png = aPicture('image/png').bytes;
	const drawing = (told: string) =>
		`<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="a"${told}/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
	const { markdown, pictures, remarks } = await imported({
		styles: style('B', 'caption'),
		body: drawing(' descr="Et avsug"') + p('Figur 1', styled('B')) + drawing(''),
		targets: [['rId9', 'image', 'media/image1.png']],
		more: { 'word/media/image1.png': png },
	});
	expect(markdown).toBe('![Et avsug](bilder/proeve-1.png "Figur 1")\n\n![](bilder/proeve-1.png)\n');
	expect(remarks).toMatchObject([{ name: 'pictureUntold', params: { address: 'bilder/proeve-1.png' } }]);
	expect([...pictures]).toEqual([['bilder/proeve-1.png', Buffer.from(png)]]);
});

const by = 'w:id="1" w:author="Kari" w:date="2025-01-01T00:00:00Z"';
const tracked = {
	body: `<w:p>${r('Ring ')}<w:del ${by}><w:r><w:delText>110</w:delText></w:r></w:del><w:ins ${by}>${r('112')}</w:ins>${r(' straks.')}</w:p><w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${r('Første ')}</w:p>${p('andre.')}`,
};

test.each([
	['accepted', 'Ring 112 straks.\n\nFørste andre.\n'],
	['rejected', 'Ring 110 straks.\n\nFørste\n\nandre.\n'],
	['shown', 'Ring {--110--}{++112++} straks.\n\nFørste\n\nandre.\n'],
] as const)('tracked changes are %s', async (as, expected) => {
	const { markdown, remarks } = await imported(tracked, as);
	expect(markdown).toBe(expected);
	expect(remarks).toMatchObject([{ name: 'tracked', params: { count: 3, authors: ['Kari'], as } }]);
});

test('comments, heads and text boxes are told, none of them in the middle of the text', async () => {
	const { markdown, remarks } = await imported({
		comments: `<w:comment w:id="4" w:author="Ola">${p('Stemmer dette?')}</w:comment>`,
		body: `<w:p>${r('Ring 112.')}<w:r><w:commentReference w:id="4"/></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p('I boksen.')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('I boksen.')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${p('Etter.')}`,
		targets: [['h', 'header', 'header1.xml']],
		more: {
			'word/header1.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p('Firma AS')}</w:hdr>`,
		},
	});
	expect(markdown).toBe('Ring 112.\n\nI boksen.\n\nEtter.\n');
	expect(remarks).toMatchObject([
		{ name: 'edge', params: { what: 'head', text: 'Firma AS' } },
		{ name: 'comment', paragraph: 1, params: { author: 'Ola', text: 'Stemmer dette?' } },
		{ name: 'textBox' },
	]);
});

test('controls give their words, boxes their ticks, fields that nobody filled in are told', async () => {
	const { markdown, remarks } = await imported({
		body: `<w:sdt><w:sdtContent>${p('I en kontroll.')}</w:sdtContent></w:sdt><w:p>${r('Navn: ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Klikk her')}</w:sdtContent></w:sdt></w:p><w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${r('☒')}</w:sdtContent></w:sdt>${r(' utført')}</w:p>`,
	});
	expect(markdown).toBe('I en kontroll.\n\nNavn: Klikk her\n\n- [x] utført\n');
	expect(remarks).toMatchObject([{ name: 'placeholder', params: { text: 'Klikk her' } }]);
});

test('a file whose names are called otherwise, or that is of the strict form, reads the same', async () => {
	const strict = `<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:rPr><d:b/></d:rPr><d:t>fet</d:t></d:r></d:p></d:body></d:document>`;
	const { markdown } = await imported({ more: { 'word/document.xml': strict } });
	expect(markdown).toBe('**fet**\n');
});

test.each([
	['under a name with capitals', 'word/Document.XML', (xml: string) => Buffer.from(xml)],
	['in UTF-16, the small byte first', 'word/document.xml', (xml: string) => Buffer.from(`\ufeff${xml}`, 'utf16le')],
	[
		'in UTF-16, the large byte first',
		'word/document.xml',
		(xml: string) => Buffer.from(`\ufeff${xml}`, 'utf16le').swap16(),
	],
	['in UTF-16 without a mark', 'word/document.xml', (xml: string) => Buffer.from(xml, 'utf16le').swap16()],
] as const)('a text that the file has %s reads the same', async (_, path, bytesOf) => {
	const text = root('document', `<w:body>${p('Støv på Østre verksted')}</w:body>`);
	const parts = new Map([
		...(await partsOf(aWordFile({}))),
		['word/document.xml', Buffer.alloc(0)],
		[path, bytesOf(text)],
	]);
	const bytes = zip([...parts].filter(([, part]) => part.length > 0).map(([path, part]) => ({ path, bytes: part })));
	expect(markdownOf((await read(bytes)).root)).toBe('Støv på Østre verksted\n');
});

async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
	const opened = await openPackage(bytes);
	if ('fault' in opened) throw new Error(opened.fault);
	return opened.parts;
}

test('a picture that the file does not hold is told', async () => {
	const picture = (id: string) =>
		`<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
	const { markdown, remarks } = await imported({
		body: `${p('Her er bildene:')}${picture('gone')}${picture('unknown')}`,
		targets: [['gone', 'image', 'media/borte.png']],
	});
	expect(markdown).toBe('Her er bildene:\n');
	expect(remarks).toMatchObject([
		{ name: 'pictureUnreadable', paragraph: 2, params: { name: 'borte.png' } },
		{ name: 'pictureUnreadable', paragraph: 3, params: { name: 'unknown' } },
	]);
});

test('words where no words may stand are missed, so that the file is refused', async () => {
	const inside = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>borte</w:t></w:r></w:fldSimple>';
	const formula = `<w:p>${r('Lengden er ')}<m:oMath><m:r><m:t>a ${inside}</m:t></m:r></m:oMath></w:p>`;
	const { lost } = await read(aWordFile({ body: formula }));
	expect(lost).toEqual(['borte']);
});

test('words that LibreOffice set smaller beside the line are raised or lowered, others are not', async () => {
	const { markdown } = await imported({
		body: `<w:p>${r('H')}${r('2', '<w:position w:val="-2"/><w:sz w:val="19"/>')}${r('O og 10')}${r('3', '<w:position w:val="8"/><w:sz w:val="19"/>')}${r(' og 5', '<w:position w:val="4"/>')}${r(' og 6', '<w:sz w:val="19"/>')}</w:p>`,
	});
	expect(markdown).toBe('H₂O og 10³ og 5 og 6\n');
});
