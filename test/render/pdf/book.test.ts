import { expect, test } from 'vitest';
import { anEdition } from '../an-edition.ts';
import { aBookPress } from './a-book-press.ts';
import { aHandbook, aPart } from './a-handbook.ts';
import { outline } from './outline.ts';
import { type Bookmark, type Jump, readBook } from './read-book.ts';
import { type ReadPdf, type Run, readPdf } from './read-pdf.ts';

const press = aBookPress();
const book = aHandbook();
const bytes = press(book);
const read = bytes.then(readPdf);
const inner = bytes.then(readBook);
const documents = book.chapters.flatMap((chapter) => chapter.documents);

test('opens with the book’s name, the firm, its number, the date and the notices', async () => {
	const [cover = []] = (await read).pages;
	expect(cover.map(({ text }) => text).join('|')).toBe(
		'HMS-håndbok|Eksempelsaga AS|EKSEMPEL – oppdiktede opplysninger|999 888 777|Sist endret 2025-12-15|Utskrift er ukontrollert kopi',
	);
	expect(outline((await read).elements)).toMatch(/^Figure\[Logo for Eksempelsaga AS\]P\(HMS-håndbok\)/u);
});

test('is named after book and firm, in the book’s language and on its date', async () => {
	const { info, xmp } = await read;
	expect(info).toMatchObject({ Title: 'HMS-håndbok · Eksempelsaga AS', CreationDate: 'D:20251215000000Z' });
	expect(xmp).toMatchObject({ 'pdfuaid:part': '1', 'dc:language': 'nb', 'dc:creator': ['Eksempelsaga AS'] });
});

test('bookmarks lead to the lists, the chapters, every document in order, and their sections', async () => {
	const { bookmarks } = await inner;
	expect(bookmarks.map(({ title }) => title)).toEqual([
		...['Innhold', 'Hvem du ringer', 'Oversikt over dokumenter', 'Endringer'],
		...book.chapters.map(({ title }) => title),
	]);
	for (const [i, chapter] of book.chapters.entries()) {
		const parts = bookmarks[4 + i]?.children ?? [];
		expect(parts.map(({ title }) => title)).toEqual(chapter.documents.map(({ title }) => title));
		for (const part of parts) expect(part.children.map(({ title }) => title)).toEqual(['Formål', 'Ansvar']);
	}
});

test('each document begins on a page of its own, under its number, name and line', async () => {
	const { pages } = await read;
	const starts = (await parts()).map(({ page }) => page);
	expect(new Set(starts).size).toBe(documents.length);
	for (const [i, { doc }] of documents.entries()) {
		const words = body(pages[(starts[i] ?? 0) - 1]).map(({ text }) => text);
		expect(words.slice(0, 3)).toEqual([`Instruks ${doc.id}`, doc.meta.title, doc.frame.line]);
		expect(words.join('')).toContain('Neste gjennomgang');
	}
});

test('the contents name the page on which each chapter and document truly begins', async () => {
	const [, contents = []] = (await read).pages;
	const { bookmarks } = await inner;
	const wanted = bookmarks.slice(1).flatMap((mark) => [mark, ...mark.children]);
	for (const { title, page } of wanted) {
		const line = contents.filter(({ y }) => Math.abs(y - lineOf(contents, title)) < 2);
		expect(line.at(-1)?.text, title).toBe(String(page));
	}
});

test('every line of the contents, the register and the changes leads to its document', async () => {
	const { jumps, bookmarks } = await inner;
	const pages = (await parts()).map(({ page }) => page);
	expect(targets(jumps, 2)).toEqual(bookmarks.slice(1).flatMap((mark) => [mark.page, ...pagesOf(mark.children)]));
	expect(targets(jumps, 4)).toEqual(pages);
	expect(targets(jumps, 5)).toEqual(pages);
	expect(jumps.filter(({ to }) => to === undefined)).toEqual([]);
});

test('a chapter’s page lists its documents with their pages', async () => {
	const { pages } = await read;
	for (const { page, title, children } of (await inner).bookmarks.slice(4)) {
		const words = body(pages[page - 1]).map(({ text }) => text);
		expect(words.slice(0, 2).join(' ')).toBe(title);
		expect(words.slice(2)).toEqual(
			children.flatMap((mark) => [mark.title.slice(0, 5), mark.title.slice(6), String(mark.page)]),
		);
	}
});

test('a link to another document leads to its page in the book, and one to a section stays in its own', async () => {
	const [first = 0, second = 0, third = 0] = (await parts()).map(({ page }) => page);
	const { jumps } = await inner;
	expect(targets(jumps, first)).toEqual(expect.arrayContaining([second, first]));
	expect(targets(jumps, third)).toEqual(expect.arrayContaining([second, third]));
});

test('notes begin anew in each document, each at the foot of its own', async () => {
	const { pages } = await read;
	for (const [i, { page }] of (await parts()).entries()) {
		const words = body(pages[page - 1]).map(({ text }) => text);
		const id = documents[i]?.doc.id;
		expect(words.slice(words.indexOf('1', words.length - 8)).join(' ')).toBe(
			`1 Første note i ${id}. 2 Andre note i ${id}.`,
		);
	}
});

test('pages bear the book’s name, the chapter or the document, the firm, the line and their number in their language', async () => {
	const { pages } = await read;
	const long = await readPdf(await press(anEdition([aPart('1-001', 'Lang', { markdown: 'Ord. '.repeat(2000) })])));
	const around = (page: readonly Run[] = []) => page.filter(({ artifact }) => artifact).map(({ text }) => text);
	expect(around(pages[0])).toEqual([]);
	expect(around(pages[1]).slice(0, 2)).toEqual(['HMS-håndbok', 'Eksempelsaga AS']);
	const [first = 0, , third = 0] = (await parts()).map(({ page }) => page);
	expect(around(pages[first - 1]).slice(0, 2)).toEqual(['1 Del 1', 'Eksempelsaga AS']);
	expect(around(long.pages[5]).slice(0, 2)).toEqual(['1-001 Lang', 'Eksempelsaga AS']);
	expect(around(pages[first - 1]).join('')).toContain('HMS-håndbok · Sist endret 2025-12-15');
	expect(around(pages[first - 1]).join('')).toContain(`Side ${first} av ${pages.length}`);
	expect(around(pages[third - 1]).join('')).toContain(`Side ${third} af ${pages.length}`);
});

test('notices of the book stand on every page, those of a document at its head and on its own pages', async () => {
	const { pages } = await read;
	const [, second = 0] = (await parts()).map(({ page }) => page);
	for (const [i, page] of pages.entries()) {
		const words = page.map(({ text }) => text).join('');
		expect(words.match(/EKSEMPEL/gu)).toHaveLength(1);
		expect(words.match(/Historisk rettsgrunnlag \(1987\)/gu) ?? []).toHaveLength(i === second - 1 ? 2 : 0);
	}
});

test('a part in another language is told in it', async () => {
	expect((await inner).languages).toEqual(['da']);
});

test('without contacts, changes and logo there are no empty pages', async () => {
	const { firm, ...rest } = aHandbook({ contacts: [], changes: [] });
	const { logo: _, ...plain } = firm;
	const { pages } = await readPdf(await press({ ...rest, firm: plain }));
	expect(pages.filter((page) => body(page).length === 0)).toEqual([]);
	expect(pages).toHaveLength((await read).pages.length - 2);
});

test('a short handbook opens its chapters by a line above their first document', async () => {
	const edition = anEdition([aPart('1-001', 'Mål'), aPart('1-002', 'Ansvar'), aPart('2-001', 'Støy')]);
	const { bookmarks } = await readBook(await press(edition));
	expect(bookmarks.slice(-2).map(({ page, children }) => [page, ...pagesOf(children)])).toEqual([
		[5, 5, 6],
		[7, 7],
	]);
});

test('the same handbook gives the same bytes in another renderer', async () => {
	expect(Buffer.from(await aBookPress({ jobs: 2 })(aHandbook())).equals(Buffer.from(await bytes))).toBe(true);
});

async function parts(): Promise<readonly Bookmark[]> {
	return (await inner).bookmarks.slice(4).flatMap(({ children }) => children);
}

function pagesOf(bookmarks: readonly Bookmark[]): readonly number[] {
	return bookmarks.map(({ page }) => page);
}

/** Where the links of a page lead, from the top down. */
function targets(jumps: readonly Jump[], page: number): readonly (number | undefined)[] {
	return jumps
		.filter(({ from }) => from === page)
		.toSorted((one, other) => other.y - one.y)
		.map(({ to }) => to);
}

function body(page: ReadPdf['pages'][number] = []): readonly Run[] {
	return page.filter(({ artifact, text }) => !artifact && text.trim() !== '');
}

/** The height of the line that says a title, whose number stands apart. */
function lineOf(page: readonly Run[], title: string): number {
	const name = title.replace(/^\d-\d+ /u, '');
	return page.find(({ text, artifact }) => !artifact && text === name)?.y ?? Number.NaN;
}
