import { afterAll, describe, expect, test } from 'vitest';
import type { Doc, Edition } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { anEdition } from '../an-edition.ts';
import { aHandbook, aPart } from './a-handbook.ts';
import { aPdfRenderer } from './a-pdf-renderer.ts';
import { readBook } from './read-book.ts';
import { readPdf } from './read-pdf.ts';

const renderer = aPdfRenderer();
afterAll(() => renderer.close());

const odd = [
	'#read("/etc/passwd") $x^2$ <label> @label',
	'Arbeidsmiljøutvalgsmedlemsopplæringsplanleggingsutvalgsmedlem i en svært lang tittel som går over flere linjer',
	'x'.repeat(150),
	'«Ærlig» & \\"sann\\" – 100 % 1/2 // ikke kommentar',
	'= Tittel',
	'a',
];

/** Sixty documents in twelve chapters, with odd texts in every place. */
function hostile(): Edition {
	const documents = Array.from({ length: 60 }, (_, i): Doc => {
		const text = odd[i % odd.length] ?? '';
		const id = `${Math.floor(i / 5) + 1}-${String(i).padStart(3, '0')}`;
		const frame = { label: text, line: text, rows: [{ key: 'k', label: text, value: text }] };
		return aPart(id, text, { markdown: body(text), frame, meta: { title: text, revisions: [] } });
	});
	const edition = anEdition(documents);
	const { company } = aDoc({ markdown: '' }).meta;
	const firm = { ...company, name: odd.join(' ') };
	return {
		...edition,
		title: odd[1] ?? '',
		firm,
		contacts: odd.map((name) => ({ role: name, name, phone: name })),
		frame: { ...edition.frame, line: odd[2] ?? '', notices: odd.map((text) => ({ type: 'example', text })) },
		chapters: edition.chapters.map((chapter, i) => ({
			...chapter,
			number: i === 0 ? undefined : chapter.number,
			title: `${chapter.number} ${odd[i % odd.length]}`,
		})),
		register: edition.register.map((entry, i) => ({
			...entry,
			anchor: i % 2 === 0 ? entry.anchor : undefined,
			owner: entry.title,
			version: entry.title,
		})),
	};
}

function body(text: string): string {
	const quoted = text.replaceAll(/[\\#$<@*_|`[\]]/gu, '\\$&');
	return `## Del\n\n${quoted}[^n]\n\n| a | b |\n| - | - |\n| ${quoted} | b |\n\n[^n]: ${quoted}`;
}

describe('a hostile handbook of 60 documents', () => {
	const bytes = renderer.renderEdition(hostile()).then((rendered) => {
		const [file] = 'files' in rendered ? rendered.files : [];
		if (file === undefined) throw new Error(JSON.stringify(rendered));
		return file.bytes;
	});
	const read = bytes.then(readPdf);
	const inner = bytes.then(readBook);

	test('has every document, on more pages than documents, and within the margins', async () => {
		const { pages } = await read;
		const { bookmarks } = await inner;
		const parts = bookmarks.flatMap(({ children }) => children);
		expect(parts.map(({ title }) => title.slice(0, 6))).toEqual(
			hostile()
				.chapters.flatMap(({ documents }) => documents)
				.map(({ title }) => title.slice(0, 6)),
		);
		expect(parts).toHaveLength(60);
		expect(pages.length).toBeGreaterThan(60);
		for (const [i, page] of pages.entries())
			expect(page.filter(({ x, width }) => x < 70 || x + width > 595.3 - 70).map(({ text }) => [i + 1, text])).toEqual(
				[],
			);
	});

	test('says every odd text as it was', async () => {
		const { pages } = await read;
		const told = squeezed(
			pages
				.flat()
				.map(({ text }) => text)
				.join(''),
		);
		for (const text of odd) expect(told.split(squeezed(text)).length, text).toBeGreaterThan(10);
	});

	test('leads nowhere but inside itself and to files beside it', async () => {
		const { jumps } = await inner;
		expect(jumps.filter(({ to }) => to === undefined)).toEqual([]);
		const { links } = await read;
		expect(links.filter((address) => !/^instruction\/[\d-]+_X\.pdf$/u.test(address))).toEqual([]);
		expect(links.length).toBeGreaterThanOrEqual(30);
	});
});

describe('a handbook that cannot be set', () => {
	test('names the character without a glyph where its document holds it', async () => {
		const edition = anEdition([aPart('1-001', 'Ett'), aPart('1-002', 'To', { markdown: 'Her er 中.' })]);
		const place = { file: 'instructions/1-002.md', line: 7, column: 3 };
		const text = edition.chapters[0]?.documents[1]?.doc.body.children[0];
		if (text?.type === 'paragraph' && text.children[0]) text.children[0].data = { place };
		expect(await renderer.renderEdition(edition)).toEqual({
			messages: [{ code: 'glyph-missing', severity: 'error', place, params: { character: '中', codePoint: 'U+4E2D' } }],
		});
	});

	test('names the facts of the company where no document is at fault', async () => {
		const place = { file: 'README.md', line: 1, column: 1 };
		const rendered = await renderer.renderEdition(aHandbook({ title: 'HMS 😀' }));
		expect(rendered).toMatchObject({ messages: [{ code: 'glyph-missing', place }] });
	});

	test('names what a document refuses, at its own file', async () => {
		const edition = anEdition([aPart('1-001', 'Ett', { markdown: '![a](borte.png)' })]);
		expect(await renderer.renderEdition(edition)).toMatchObject({
			messages: [
				{ code: 'renderer-refused', place: { file: 'instructions/1-001.md' }, params: { detail: 'borte.png' } },
			],
		});
	});
});

test('what a document may nest in a file of its own, it may nest in the book', async () => {
	const lists = Array.from({ length: 28 }, (_, i) => `${'  '.repeat(i)}- punkt ${i}`).join('\n');
	const quotes = `${'> '.repeat(14)}sitat`;
	const doc = aPart('1-001', 'Dypt', { markdown: `${lists}\n\n${quotes}` });
	expect(await renderer.render(doc)).toHaveProperty('bytes');
	expect(await renderer.renderEdition(anEdition([doc]))).toHaveProperty('files');
});

/** Without room and hyphens at line ends, which are the typesetter's, and with compatible characters made equal. */
function squeezed(text: string): string {
	return text.normalize('NFKC').replaceAll(/[\s\u00AD]/gu, '');
}
