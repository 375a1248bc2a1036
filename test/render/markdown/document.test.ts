import matter from 'gray-matter';
import type { Link, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createMarkdownRenderer } from '../../../scripts/render/markdown/index.ts';
import type { Doc } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { aPicture } from '../a-picture.ts';
import { aRichDoc } from '../html/a-rich-doc.ts';
import { read } from './read.ts';

async function rendered(doc: Doc): Promise<string> {
	const result = await createMarkdownRenderer().render(doc);
	if (!('bytes' in result)) throw new Error('There are messages instead of a text');
	return new TextDecoder('utf-8', { fatal: true }).decode(result.bytes);
}

function parts(markdown: string): { facts: string; text: string } {
	const [, facts = '', text = ''] = /^---\n(.*?)\n---\n\n(.*)$/su.exec(markdown) ?? [];
	return { facts, text };
}

function ofType<Type extends Nodes['type']>(markdown: string, type: Type): Extract<Nodes, { type: Type }>[] {
	const found: Extract<Nodes, { type: Type }>[] = [];
	visit(read(parts(markdown).text), type, (node) => {
		found.push(node as Extract<Nodes, { type: Type }>);
	});
	return found;
}

describe('front matter', () => {
	const hostile = [
		'0150',
		'2025-01-01',
		'12:30',
		'no',
		'1e3',
		'~',
		'# nei',
		'a: b',
		'- x',
		'{{navn}}',
		'"\'\\',
		'&a *b',
		'@',
		'',
		' a ',
	];

	test.each(hostile)('readers of two makes read %j as that text', async (title) => {
		const doc = aDoc({ markdown: 'x', meta: { title, owner: title, version: title } });
		const markdown = await rendered(doc);
		for (const facts of [parse(parts(markdown).facts), matter(markdown, {}).data])
			expect(facts).toMatchObject({ title, owner: title, version: title, id: '1-004' });
	});

	test('holds what is known and in this order, and nothing else', async () => {
		const plain = parse(
			parts(await rendered(aDoc({ markdown: 'x', meta: { supersedes: '1-003', lawVerifiedOn: '2025-01-31' } }))).facts,
		);
		expect(Object.entries(plain)).toEqual([
			['id', '1-004'],
			['title', 'Bruk av bedriftshelsetjenesten'],
			['kind', 'instruction'],
			['version', '2'],
			['date', '2025'],
			['status', 'Aktiv'],
			['language', 'nb'],
			['company', 'Eksempelsaga AS'],
			['owner', 'Daglig leder'],
			['approver', 'Styret'],
			['approved', '2025-02-14'],
			['nextReview', '2027-02-14'],
			['supersedes', '1-003'],
			['lawVerifiedOn', '2025-01-31'],
		]);
	});

	test('says of made-up facts that they are, and of real ones nothing', async () => {
		expect(parse(parts(await rendered(aRichDoc())).facts)).toMatchObject({ example: true });
		expect(parse(parts(await rendered(aDoc({ markdown: 'x' }))).facts)).not.toHaveProperty('example');
	});
});

test('title, number, warnings and control come before the text', async () => {
	const tree = read(parts(await rendered(aRichDoc())).text);
	expect(tree.children.slice(0, 6).map((node) => [node.type, textOf(node)])).toEqual([
		['heading', 'Bruk av bedriftshelsetjenesten'],
		['paragraph', 'Instruks 1-0041-004 · versjon 2 · 2025 · Utkast'],
		['blockquote', 'UTKASTEKSEMPEL – oppdiktede opplysningerIkke i kraft'],
		['paragraph', 'Dokumentkontroll'],
		['list', expect.stringMatching(/^Nummer: 1-004Versjon: 2Dato: 2025Status: Aktiv/u)],
		['heading', 'Formål'],
	]);
});

test('a document in force without revisions has neither warning nor list of changes', async () => {
	const markdown = await rendered(aDoc({ markdown: 'x' }));
	expect(ofType(markdown, 'blockquote')).toEqual([]);
	expect(ofType(markdown, 'table')).toEqual([]);
});

test('changes are a table after the text', async () => {
	const table = ofType(await rendered(aRichDoc()), 'table').at(-1);
	expect(table?.children.map((row) => row.children.map((cell) => textOf(cell)))).toEqual([
		['Versjon', 'Dato', 'Av', 'Endring'],
		['2', '2025-02-14', 'Kari Eksempel', 'Støymåling lagt til'],
		['1', '2023', 'Ola Eksempel', 'Første utgave'],
	]);
});

test('no table has an empty header but one that its author left empty', async () => {
	const tables = ofType(await rendered(aDoc({ markdown: '| a | b |\n| - | - |\n| c | d |' })), 'table');
	for (const { children } of tables) for (const cell of children[0]?.children ?? []) expect(textOf(cell)).not.toBe('');
});

test('pictures are references; the file holds them at its end, each once, and their titles can be read', async () => {
	const markdown = await rendered(
		aDoc({
			markdown:
				'![Søyler](company/soyle.png "Figur *1*")\n\nEt ![](company/soyle.png "merke") og ![to](company/soyle.svg).\n\n## Slutt',
		}),
	);
	expect(markdown).toContain('![Søyler][soyle.png]\\\n*Figur \\*1\\**\n');
	expect(markdown).toContain('Et ![][soyle.png] (merke) og ![to][soyle.svg].\n');
	const definitions = ofType(markdown, 'definition');
	expect(definitions.map(({ label, url }) => [label, url.slice(0, 22)])).toEqual([
		['soyle.png', 'data:image/png;base64,'],
		['soyle.svg', 'data:image/svg+xml;bas'],
	]);
	expect(Buffer.from(definitions[0]?.url.slice(22) ?? '', 'base64')).toEqual(aPicture('image/png').bytes);
	expect(
		read(parts(markdown).text)
			.children.slice(-2)
			.map(({ type }) => type),
	).toEqual(['definition', 'definition']);
});

test('pictures of the same name in two folders are told apart', async () => {
	const asset = aPicture('image/png');
	const assets = new Map(['a/kart.png', 'b/KART.png', 'c/å [1].png'].map((file) => [file, { ...asset, file }]));
	const markdown = await rendered(aDoc({ markdown: '![1](a/kart.png) ![2](b/KART.png) ![3](<c/å [1].png>)', assets }));
	expect(ofType(markdown, 'definition').map(({ label }) => label)).toEqual(['kart.png', 'kart.png-2', 'å-1-.png']);
	expect(ofType(markdown, 'imageReference').map(({ label }) => label)).toEqual(['kart.png', 'kart.png-2', 'å-1-.png']);
});

test('a picture that the document does not hold stops the text', async () => {
	await expect(rendered(aDoc({ markdown: '![a](company/borte.png)' }))).rejects.toThrow('company/borte.png');
});

test('a link to another document leads to its Markdown', async () => {
	const [link] = ofType(
		await rendered(aDoc({ markdown: '[1-001 *Mål*](document:../instruction/1-001_Maal)' })),
		'link',
	);
	expect(link).toMatchObject({ url: '../instruction/1-001_Maal.md' });
});

test('blanks for the pen are lines that are read as text', async () => {
	const markdown = await rendered(
		aDoc({ markdown: '[Sted og dato](pen:) [Underskrift](pen:)\n\n**[Navn](pen:)**\n\n[](pen:)' }),
	);
	const line = '_'.repeat(30);
	expect(markdown).toContain(`Sted og dato: ${line} Underskrift: ${line}\n`);
	const texts = ofType(markdown, 'text').map(({ value }) => value);
	expect(texts).toEqual(expect.arrayContaining([`Sted og dato: ${line} Underskrift: ${line}`, `Navn: ${line}`, line]));
	expect(ofType(markdown, 'thematicBreak')).toEqual([]);
});

test('a changed cell changes its own line alone', async () => {
	const table = (words: string) => `| Rolle | Frist |\n| :-- | --: |\n| Leder | ${words} |\n| Verneombud | 3 |`;
	const [one = [], other = []] = await Promise.all(
		['1', 'Første mandag i hver måned'].map(async (words) =>
			(await rendered(aDoc({ markdown: table(words) }))).split('\n'),
		),
	);
	expect(other.filter((line) => !one.includes(line))).toEqual(['| Leder | Første mandag i hver måned |']);
	expect(one).toContain('| :-- | --: |');
});

test('no blank seems to be left unfilled', async () => {
	const words = '{{navn}} {{{x}}}';
	const title = { type: 'text', value: words } as const;
	const doc = aDoc({ markdown: 'x', meta: { title: words }, frame: { line: words, watermark: words } });
	const link: Link = { type: 'link', url: `https://a.no/${words}`, title: words, children: [title] };
	const markdown = await rendered({
		...doc,
		body: { type: 'root', children: [{ type: 'paragraph', children: [title, link] }] },
	});
	expect(markdown).not.toContain('{{');
	expect(ofType(markdown, 'text').map(({ value }) => value)).toContain(words);
	expect(parse(parts(markdown).facts).title).toBe(words);
});

test('a construct that no finished document holds is refused', async () => {
	const doc = aDoc({ markdown: 'x' });
	for (const type of ['html', 'yaml'] as const)
		await expect(rendered({ ...doc, body: { type: 'root', children: [{ type, value: '<b>' }] } })).rejects.toThrow(
			type,
		);
});

test('the same document gives the same bytes and is left as it was', async () => {
	const doc = aRichDoc();
	const before = structuredClone(doc.body);
	expect(await rendered(doc)).toBe(await rendered(aRichDoc()));
	expect(doc.body).toEqual(before);
});
