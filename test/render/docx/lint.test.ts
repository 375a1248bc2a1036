import { beforeAll, expect, test } from 'vitest';
import { createDocxRenderer } from '../../../scripts/render/docx/index.ts';
import { lint } from './lint.ts';
import { readZip } from './read-zip.ts';
import { richDoc } from './rich-doc.ts';

let parts: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
	const rendered = await createDocxRenderer().render(richDoc());
	parts = readZip('bytes' in rendered ? rendered.bytes : new Uint8Array());
});

test('a sound file has nothing to complain of', () => {
	expect(lint(parts)).toEqual([]);
});

test.each([
	['unknown style: Borte', 'word/document.xml', 'w:val="Quote"', 'w:val="Borte"'],
	['unknown style: Borte', 'word/styles.xml', '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Borte"/>'],
	['style twice: Quote', 'word/styles.xml', 'w:styleId="Title"', 'w:styleId="Quote"'],
	['unknown list: 99', 'word/document.xml', /<w:numId w:val="\d+"\/>/u, '<w:numId w:val="99"/>'],
	[
		'unknown kind of list: 99',
		'word/numbering.xml',
		/<w:abstractNumId w:val="\d+"\/>/u,
		'<w:abstractNumId w:val="99"/>',
	],
	['unknown note: 9', 'word/document.xml', '<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="9"/>'],
	['unknown reference to note: 1', 'word/document.xml', '<w:footnoteReference w:id="1"/>', ''],
	[
		'reference to note twice: 2',
		'word/document.xml',
		'<w:footnoteReference w:id="1"/>',
		'<w:footnoteReference w:id="2"/>',
	],
	['a number where there is no note', 'word/footnotes.xml', '<w:separator/>', '<w:footnoteRef/><w:separator/>'],
	['unknown bookmark: ansvar', 'word/document.xml', 'w:name="ansvar"', 'w:name="Annet"'],
	['unknown end of bookmark', 'word/document.xml', /<w:bookmarkEnd w:id="\d+"\/>/u, ''],
	['drawing id twice', 'word/document.xml', /<wp:docPr id="\d+"/gu, '<wp:docPr id="7"'],
	['content control id twice', 'word/document.xml', /<w:id w:val="\d+"\/>/gu, '<w:id w:val="7"/>'],
	['a row is', 'word/document.xml', /<w:gridCol w:w="\d+"\/>/u, '<w:gridCol w:w="1"/>'],
	['a line end within text', 'word/document.xml', 'Formål', 'For\nmål'],
	['unknown relationship of word/document.xml', 'word/document.xml', /r:id="rId\d+"/u, 'r:id="rId99"'],
	['unknown part: word/borte.xml', 'word/_rels/document.xml.rels', 'Target="settings.xml"', 'Target="borte.xml"'],
	[
		'no content type: word/webSettings.xml',
		'[Content_Types].xml',
		/<(?:Override|Default)[^>]+(?:webSettings|"xml")[^>]*\/>/gu,
		'',
	],
] as const)('finds a planted fault: %s', (complaint, path, ...changes) => {
	let xml = parts.get(path)?.toString() ?? '';
	for (let index = 0; index < changes.length; index += 2) {
		const before = xml;
		xml = xml.replace(changes[index] as string, changes[index + 1] as string);
		expect(xml).not.toBe(before);
	}
	const complaints = lint(new Map([...parts, [path, Buffer.from(xml)]]));
	expect(complaints.join('\n')).toContain(complaint);
});

test.each(['<a><b></a></b>', '<a>', '<a b="1" b="2"/>', '<a>&unknown;</a>', '<a>\u{1}</a>', '<a/><b/>', 'text'])(
	'the reader refuses what is not well-formed: %j',
	(xml) => {
		expect(() => lint(new Map([...parts, ['word/document.xml', Buffer.from(xml)]]))).toThrow();
	},
);
