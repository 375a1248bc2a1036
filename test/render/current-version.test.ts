import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDocxRenderer } from '../../scripts/render/docx/index.ts';
import { createHtmlRenderer } from '../../scripts/render/html/index.ts';
import { createMarkdownRenderer } from '../../scripts/render/markdown/index.ts';
import type { CurrentVersion, Doc, Edition } from '../../scripts/types/index.ts';
import { aDoc } from './a-doc.ts';
import { anEdition } from './an-edition.ts';
import { aTemplate } from './docx/a-template.ts';
import { all } from './docx/all.ts';
import { officeIsThere } from './docx/laid-out.ts';
import { officePdf } from './docx/office-pdf.ts';
import { readZip } from './docx/read-zip.ts';
import { written, writtenBook } from './docx/written.ts';
import { installed, launchChromium, unlessInstalled } from './html/chromium.ts';
import { look } from './html/look.ts';
import { aBookPress } from './pdf/a-book-press.ts';
import { aPress } from './pdf/a-press.ts';
import { type Element, readPdf } from './pdf/read-pdf.ts';
import { canScan, scanned, scannedPages, unlessScanned } from './scan.ts';

const current: CurrentVersion = {
	said: 'Utskrift er ukontrollert kopi – gjeldende versjon:',
	address: 'https://hms.eksempelsaga.example/index.html#1-004',
	alternative: 'QR-kode til gjeldende versjon',
};
const ofBook: CurrentVersion = { ...current, address: 'https://hms.eksempelsaga.example/index.html' };
const longest = { ...current, address: `https://hms.eksempelsaga.example/${'haandbok-'.repeat(12)}.html` };

const markdown = `## Formål\n\n${'Alle skal vite hva de gjør. '.repeat(400)}`;

function printed(said: CurrentVersion = current, more: Partial<Parameters<typeof aDoc>[0]> = {}): Doc {
	return aDoc({ markdown, ...more, frame: { ...more.frame, current: said } });
}

/** Of an A4 page with a margin of 24 mm, in points from below. */
const textTop = ((297 - 24) * 72) / 25.4;

const plain = anEdition([aDoc({ markdown: 'Tekst.' })]);
const book: Edition = { ...plain, frame: { ...plain.frame, current: ofBook } };

const press = aPress();
const bookPress = aBookPress();
const html = createHtmlRenderer(look, ['html', 'pdf']);

describe('PDF', () => {
	test('the first page has the code with its words and the address as a link, all of it for readers of assistive technology', async () => {
		const pdf = await readPdf(await press(printed()));
		expect(pdf.pages.length).toBeGreaterThan(2);
		expect(pdf.links).toEqual([current.address]);
		const [first = [], ...others] = pdf.pages.map((runs) => runs.filter(({ artifact }) => !artifact));
		const said = (runs: typeof first) => runs.map(({ text }) => text).join('');
		expect(said(first)).toContain(current.said);
		expect(said(first)).toContain(current.address);
		expect(others.map(said).join('')).not.toContain(current.said);
		expect(alternatives(pdf.elements)).toEqual([current.alternative]);
	});

	test('paper is called no controlled copy once a page', async () => {
		const { words } = printed().frame;
		const { pages } = await readPdf(await press(printed()));
		const feet = pages.map((runs) => runs.filter(({ artifact }) => artifact).map(({ text }) => text));
		expect(feet.map((foot) => foot.includes(words.uncontrolledCopy))).toEqual(pages.map((_, index) => index > 0));
	});

	test.each([0, 1, 12, 60, 61, 62, 63, 64, 300])(
		'the text of %i sentences stands where it stood without it',
		async (sentences) => {
			const text = `## Formål\n\n${'Alle skal vite hva de gjør.[^1]\n\n'.repeat(sentences)}\n\n[^1]: Note.\n`;
			const notices = [{ type: 'example', text: 'EKSEMPEL' }] as const;
			for (const frame of [{}, { notices }]) {
				const [without, with_] = await Promise.all(
					[aDoc({ markdown: text, frame }), printed(longest, { markdown: text, frame })].map(async (doc) =>
						(await readPdf(await press(doc))).pages.map((runs) => runs.filter(({ artifact }) => !artifact)),
					),
				);
				const [first = [], ...others] = with_ ?? [];
				expect([first.filter(({ y }) => y < textTop), ...others]).toEqual(without);
				expect(first.some(({ y }) => y >= textTop)).toBe(true);
			}
		},
	);

	test('without it nothing of the kind stands there', async () => {
		const pdf = await readPdf(await press(aDoc({ markdown })));
		expect(pdf.links).toEqual([]);
		expect(alternatives(pdf.elements)).toEqual([]);
	});

	test.skipIf(!canScan)(`the code leads there, on the first page alone${unlessScanned}`, async () => {
		const pages = scannedPages(await press(printed()), 3);
		expect(pages).toEqual([[current.address], ...pages.slice(1).map(() => [])]);
		expect(scannedPages(await press(printed(longest)), 1, 300)).toEqual([[longest.address]]);
		expect(scannedPages(await press(aDoc({ markdown })), 1)).toEqual([[]]);
	});

	test.skipIf(!canScan)(`a handbook has its own on the cover and none of its documents’${unlessScanned}`, async () => {
		const pdf = await bookPress({ ...book, chapters: anEdition([printed()]).chapters });
		const pages = scannedPages(pdf, 8);
		expect(pages).toEqual([[ofBook.address], ...pages.slice(1).map(() => [])]);
	});
});

describe('Word', () => {
	test('the head of the first page has the code, its words and the address as a link', async () => {
		const file = await written(printed());
		const edges = [...file.parts.keys()].filter((path) => /^word\/(?:head|foot)er\d+\.xml$/u.test(path));
		const [head, ...more] = edges.filter((path) => all(file.part(path), 'w:drawing').length > 0);
		expect(more).toEqual([]);
		const part = file.part(String(head));
		expect(all(part, 'w:t').flatMap(({ children }) => children)).toEqual(
			expect.arrayContaining([current.said, current.address]),
		);
		expect(all(part, 'wp:docPr').map(({ attributes }) => attributes.descr)).toEqual([current.alternative]);
		const relations = all(file.part(String(head).replace('word/', 'word/_rels/').concat('.rels')), 'Relationship');
		const anchor = all(part, 'w:hyperlink')[0]?.attributes['w:anchor'];
		expect(relations.map(({ attributes }) => `${attributes.Target}#${anchor}`)).toContain(current.address);
	});

	test('a copy to edit has none, since its words are to change', async () => {
		const rendered = await createDocxRenderer(true).render(printed());
		const parts = 'bytes' in rendered ? readZip(rendered.bytes) : new Map<string, Buffer>();
		expect(parts.size).toBeGreaterThan(5);
		for (const part of parts.values()) expect(part.toString()).not.toContain('hms.eksempelsaga');
	});

	test('in a firm’s own template it stands behind the text', async () => {
		const wordTemplate = await aTemplate();
		const { company } = aDoc({ markdown: '' }).meta;
		const file = await written(printed(current, { meta: { company: { ...company, wordTemplate } } }));
		const last = file.paragraphs.map(({ text }) => text).filter((text) => text.trim() !== '');
		expect(last.slice(-2)).toEqual([current.said, current.address]);
		expect(all(file.body, 'wp:docPr').map(({ attributes }) => attributes.descr)).toContain(current.alternative);
	});

	test.skipIf(!canScan)(`the picture for readers without SVG says the address${unlessScanned}`, async () => {
		for (const said of [current, longest]) {
			const { parts } = await written(printed(said));
			const pictures = [...parts].flatMap(([path, bytes]) => (path.endsWith('.png') ? [bytes] : []));
			expect(scanned(pictures)).toEqual([[said.address]]);
		}
		const { parts } = await writtenBook(book);
		const pictures = [...parts].flatMap(([path, bytes]) => (path.endsWith('.png') ? [bytes] : []));
		expect(scanned(pictures).flat()).toEqual([ofBook.address]);
	});

	test.skipIf(!canScan || !officeIsThere)(
		`LibreOffice prints it on the first page${unlessScanned}${officeIsThere ? '' : ' (skipped: LibreOffice not installed)'}`,
		async () => {
			const pages = scannedPages(officePdf((await written(printed())).bytes), 3);
			expect(pages).toEqual([[current.address], ...pages.slice(1).map(() => [])]);
			expect(scannedPages(officePdf((await writtenBook(book)).bytes), 1)).toEqual([[ofBook.address]]);
		},
	);
});

describe.skipIf(!installed)(`a browser${unlessInstalled}`, () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchChromium();
	});
	afterAll(() => browser?.close());

	async function opened(page: string) {
		const tab = await browser.newPage();
		await tab.setContent(page);
		return tab;
	}

	test('shows nothing of it on a screen, where the page itself may be the one that it leads to', async () => {
		for (const page of [await pageOf(printed()), await siteOf(book)]) {
			const tab = await opened(page);
			expect(await tab.locator('.current').isVisible()).toBe(false);
			await tab.close();
		}
	});

	test.skipIf(!canScan)(`prints it on the first page${unlessScanned}`, async () => {
		for (const [page, address] of [
			[await pageOf(printed()), current.address],
			[await pageOf(printed(longest)), longest.address],
			[await siteOf(book), ofBook.address],
		] as const) {
			const tab = await opened(page);
			const pages = scannedPages(await tab.pdf({ preferCSSPageSize: true }), 2, 300);
			expect(pages).toEqual([[address], ...pages.slice(1).map(() => [])]);
			await tab.close();
		}
	});
});

test('the same document and the same handbook are the same bytes again', async () => {
	const [docx, word] = [createDocxRenderer(), createDocxRenderer()];
	expect(await docx.render(printed())).toEqual(await word.render(printed()));
	expect(await docx.renderEdition(book)).toEqual(await word.renderEdition(book));
	expect(await html.render(printed())).toEqual(await html.render(printed()));
	expect(Buffer.compare(await press(printed()), await press(printed()))).toBe(0);
	expect(Buffer.compare(await bookPress(book), await bookPress(book))).toBe(0);
});

test('Markdown has the address alone', async () => {
	const rendered = await createMarkdownRenderer().render(printed());
	const text = 'bytes' in rendered ? Buffer.from(rendered.bytes).toString() : '';
	expect(text).toContain(`\n\n${current.said} <${current.address}>\n\n`);
	expect(text).not.toContain('svg');
});

test('a page without it has no style for it either', async () => {
	expect(await pageOf(aDoc({ markdown }))).not.toContain('current');
	expect(await siteOf(plain)).not.toContain('"current"');
});

async function pageOf(doc: Doc): Promise<string> {
	const rendered = await html.render(doc);
	if ('messages' in rendered) throw new Error(JSON.stringify(rendered.messages));
	return Buffer.from(rendered.bytes).toString();
}

async function siteOf(edition: Edition): Promise<string> {
	const rendered = await html.renderEdition(edition);
	const [file] = 'files' in rendered ? rendered.files : [];
	return Buffer.from(file?.bytes ?? []).toString();
}

function alternatives(elements: readonly (Element | string)[]): readonly string[] {
	return elements.flatMap((element) =>
		typeof element === 'string'
			? []
			: [...(element.alt === undefined ? [] : [element.alt]), ...alternatives(element.children)],
	);
}
