import { afterAll, expect, test } from 'vitest';
import type { Doc, Message } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { aPicture } from '../a-picture.ts';
import { aLook } from './a-look.ts';
import { aPdfRenderer } from './a-pdf-renderer.ts';

const renderer = aPdfRenderer();
afterAll(() => renderer.close());

const top = { file: 'instructions/1-004_Bruk-av-bedriftshelsetjenesten.md', line: 1, column: 1 };

test('a character in no font is named, at the place where its text begins', async () => {
	const doc = aDoc({ markdown: 'Vanlig.\n\nHer er 中.' });
	const place = { file: 'a.md', line: 7, column: 3 };
	for (const node of doc.body.children)
		if (node.type === 'paragraph')
			for (const text of node.children) if (JSON.stringify(text).includes('中')) text.data = { place };
	expect(await messagesOf(doc)).toEqual([
		{ code: 'glyph-missing', severity: 'error', place, params: { character: '中', codePoint: 'U+4E2D' } },
	]);
});

test('a character in no font that comes from the facts is named', async () => {
	const { company } = aDoc({ markdown: '' }).meta;
	const messages = await messagesOf(aDoc({ markdown: 'x', meta: { company: { ...company, name: 'Firma 😀 AS' } } }));
	expect(messages).toEqual([
		{ code: 'glyph-missing', severity: 'error', place: top, params: { character: '😀', codePoint: 'U+1F600' } },
	]);
});

test('a character that no accessible PDF may hold is named', async () => {
	expect(await messagesOf(aDoc({ markdown: 'd\u202Ee\uFEFFf' }))).toMatchObject([
		{ code: 'glyph-missing', params: { codePoint: 'U+FEFF' } },
	]);
});

test.each(['javascript:alert(1)', 'JAVASCRIPT:x', 'file:///etc/passwd', 'data:text/html,x', '//sted.no/x', 'http:x'])(
	'the address %s is refused',
	async (url) => {
		const doc = aDoc({ markdown: '[a](b)' });
		const [paragraph] = doc.body.children;
		if (paragraph?.type === 'paragraph' && paragraph.children[0]?.type === 'link') paragraph.children[0].url = url;
		expect(await messagesOf(doc)).toEqual([refused(url)]);
	},
);

test('a link without an address is refused', async () => {
	expect(await messagesOf(aDoc({ markdown: '[a]()' }))).toEqual([refused('')]);
});

test('a link to a heading that is not there is refused', async () => {
	for (const markdown of ['[a](#borte)', '[a](#%E0%)'])
		expect(await messagesOf(aDoc({ markdown }))).toMatchObject([{ code: 'renderer-refused', place: top }]);
});

test('a picture that does not go with the document, and one that is no picture', async () => {
	expect(await messagesOf(aDoc({ markdown: '![a](borte.png)' }))).toEqual([refused('borte.png')]);
	const broken = { ...aPicture('image/png'), bytes: Buffer.from('ikke et bilde') };
	const doc = aDoc({ markdown: '![a](a.png)', assets: new Map([['a.png', broken]]) });
	expect(await messagesOf(doc)).toMatchObject([{ code: 'renderer-refused', place: top }]);
});

test('what only the checks should have let through is refused, never printed wrongly', async () => {
	for (const markdown of ['## A\n\n#### B', '##\n\nx', '![](company/soyle.png)', `${'> '.repeat(40)}x`])
		expect(await messagesOf(aDoc({ markdown }))).toMatchObject([{ code: 'renderer-refused', place: top }]);
});

test('a node that no finished document holds is refused by its name', async () => {
	const doc = aDoc({ markdown: 'x' });
	doc.body.children.push({ type: 'html', value: '<b>' });
	expect(await messagesOf(doc)).toEqual([refused('html')]);
});

test('a reference to a note that is not there is refused', async () => {
	const doc = aDoc({ markdown: 'x' });
	doc.body.children.push({
		type: 'paragraph',
		children: [{ type: 'footnoteReference', identifier: 'borte', data: { place: { ...top, line: 9 } } }],
	});
	expect(await messagesOf(doc)).toMatchObject([{ code: 'renderer-refused', place: { line: 9 } }]);
});

test('all that is refused in a document is told at once', async () => {
	expect(await messagesOf(aDoc({ markdown: '![a](b.png) [c](file:///d)' }))).toHaveLength(2);
});

test('a warning of Typst is an error', async () => {
	const warning = aPdfRenderer(
		aLook({ 'document.typ': `${aLook().typst['document.typ']}\n#text(font: "Ingen slik skrift")[x]` }),
	);
	const rendered = await warning.render(aDoc({ markdown: 'x' }));
	await warning.close();
	expect(rendered).toMatchObject({
		messages: expect.arrayContaining([
			{ code: 'renderer-refused', severity: 'error', place: top, params: expect.objectContaining({ format: 'pdf' }) },
		]),
	});
});

async function messagesOf(doc: Doc): Promise<readonly Message[]> {
	const rendered = await renderer.render(doc);
	if ('messages' in rendered) return rendered.messages;
	throw new Error('A PDF came out');
}

function refused(detail: string): Message {
	return { code: 'renderer-refused', severity: 'error', place: top, params: { format: 'pdf', detail } };
}
