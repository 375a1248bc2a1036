import { expect, test } from 'vitest';
import { createDocxRenderer } from '../../../scripts/render/docx/index.ts';
import type { Doc } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { all } from './all.ts';
import { type Paragraph, written } from './written.ts';

/** The paragraphs of the author's text, without what stands round it. */
async function textOfBody(markdown: string): Promise<readonly Paragraph[]> {
	const { paragraphs } = await written(aDoc({ markdown, frame: { rows: [] } }));
	return paragraphs.slice(4);
}

function told(paragraphs: readonly Paragraph[]): readonly (readonly [string | undefined, string])[] {
	return paragraphs.map(({ style, text }) => [style, text] as const);
}

test('headings begin at Heading 1 and go on as deep as the author goes', async () => {
	const paragraphs = await textOfBody('## Formål\n\n### Mål\n\n#### Delmål\n\n##### Ansvar\n\n###### Frist');
	expect(told(paragraphs)).toEqual([
		['Heading1', 'Formål'],
		['Heading2', 'Mål'],
		['Heading3', 'Delmål'],
		['Heading4', 'Ansvar'],
		['Heading5', 'Frist'],
	]);
});

test('text keeps its marks, also within each other, and only those', async () => {
	const [paragraph] = await textOfBody('en **to *tre* fire** ~~fem~~ `seks` *sju*\nåtte  \nni');
	expect(paragraph?.text).toBe('en to tre fire fem seks sju åtte\nni');
	const runs = all(paragraph?.element ?? empty, 'w:r').map((run) => [
		all(run, 'w:t')
			.flatMap(({ children }) => children)
			.join(''),
		['w:b', 'w:i', 'w:strike'].filter((mark) => all(run, mark).length > 0).join(' '),
		all(run, 'w:rStyle')[0]?.attributes['w:val'],
	]);
	expect(runs.filter(([text]) => text !== '' && text !== ' ')).toEqual([
		['en ', '', undefined],
		['to ', 'w:b', undefined],
		['tre', 'w:b w:i', undefined],
		[' fire', 'w:b', undefined],
		['fem', 'w:strike', undefined],
		['seks', '', 'HTMLCode'],
		['sju', 'w:i', undefined],
		[' åtte', '', undefined],
		['ni', '', undefined],
	]);
});

test('quotes, code and thematic breaks have styles of their own', async () => {
	const paragraphs = await textOfBody('> sitat\n>\n> > indre\n\n```\nen  to\n\ttre\n\nfire\n```\n\n---\n\nslutt');
	expect(told(paragraphs)).toEqual([
		['Quote', 'sitat'],
		['Quote', 'indre'],
		['HTMLPreformatted', 'en  to\n\ttre\n\nfire'],
		['ThematicBreak', ''],
		['Normal', 'slutt'],
	]);
});

test('a list in a quote carries the bar of the quote', async () => {
	const [item] = await textOfBody('> - punkt');
	expect(all(item?.element ?? empty, 'w:pBdr').flatMap(({ children }) => children)).toMatchObject([
		{ name: 'w:left', attributes: { 'w:color': '1F4E6B' } },
	]);
});

test('what stands on its own among blocks becomes a paragraph', async () => {
	const doc = aDoc({ markdown: 'først', frame: { rows: [] } });
	doc.body.children.push({ type: 'text', value: 'løs tekst' });
	const { paragraphs } = await written(doc);
	expect(told(paragraphs.slice(4))).toEqual([
		['Normal', 'først'],
		['Normal', 'løs tekst'],
	]);
});

test.each(['blokk', 'tableRow', 'listItem', 'constructor', 'toString'])(
	'a node of type “%s” where none can stand is an error that names it',
	async (type) => {
		const doc = aDoc({ markdown: 'tekst' });
		doc.body.children.push({ type, children: [] } as never);
		await expect(rendered(doc)).rejects.toThrow(`“${type}”`);
	},
);

test('an unknown node within a paragraph is an error that names it', async () => {
	const doc = aDoc({ markdown: '' });
	doc.body.children.push({ type: 'paragraph', children: [{ type: 'innskudd' } as never] });
	await expect(rendered(doc)).rejects.toThrow('“innskudd”');
});

function rendered(doc: Doc) {
	return createDocxRenderer().render(doc);
}

const empty = { name: '', attributes: {}, children: [] };
