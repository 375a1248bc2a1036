import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../../scripts/publish/disk/sha256.ts';
import { type Bookmark, readBook } from '../pdf/read-book.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { veraPdf, veraPdfReachable, veraPdfSkipped } from '../pdf/vera-pdf.ts';
import { aPack } from './a-pack.ts';

const { files, out, pdf } = aPack();
const read = readPdf(pdf);
const inner = readBook(pdf);

const wordsOf = async (number: number) =>
	((await read).pages[number - 1] ?? [])
		.map(({ text }) => text)
		.join(' ')
		.replaceAll('\u00AD', '');

const pageOf = (marks: readonly Bookmark[], title: string) => marks.find((mark) => mark.title === title)?.page ?? 0;

test('is named after the pack and the firm, on the day that it shows', async () => {
	const { info, xmp } = await read;
	expect(info).toMatchObject({ Title: 'Tilsynsmappe · Prøve Verksted AS', CreationDate: 'D:20261121000000Z' });
	expect(xmp).toMatchObject({ 'pdfuaid:part': '1', 'dc:language': 'nb' });
});

test('bookmarks lead to the index, what is missing, the documents by group, the register, the history and the checksums', async () => {
	const { bookmarks } = await inner;
	expect(bookmarks.map(({ title }) => title)).toEqual([
		...['Innhold', 'Hull og frister', 'Dokumenter i kraft', 'Etterlevelsesregister'],
		...['Revisjonshistorikk', 'Kontrollsummer'],
	]);
	expect(bookmarks[2]?.children.map(({ title }) => title)).toEqual(['1-001 Orden på verkstedet', '1-002 Avvik']);
});

test('the index has number, title, version, date, status and first page of each document', async () => {
	const { bookmarks } = await inner;
	const index = await wordsOf(2);
	const [first, second] = bookmarks[2]?.children ?? [];
	expect(index).toContain(`1-001 Orden på verkstedet 2 2026-03-01 Aktiv ${first?.page}`);
	expect(index).toMatch(new RegExp(`1-002 Avvik 1 2026 Aktiv revisjon forfalt 2026-05-01 .*${second?.page}`, 'u'));
	expect(index).toContain('Utkast til orden');
});

test('prints the whole of each document, whom it was sent to included, and none of the draft', async () => {
	const { bookmarks } = await inner;
	const [first, second] = bookmarks[2]?.children ?? [];
	expect(await wordsOf(first?.page ?? 0)).toContain('Rydd gangveien');
	expect(await wordsOf(second?.page ?? 0)).toMatch(/Fordeling:? +Verneombudet/u);
	const all = await Promise.all((await read).pages.map((_, index) => wordsOf(index + 1)));
	expect(all.filter((words) => words.includes('Rydd gangveien'))).toHaveLength(1);
});

test('tells the gaps, every version and the checksum of each file', async () => {
	const { bookmarks } = await inner;
	expect(await wordsOf(pageOf(bookmarks, 'Hull og frister'))).toContain('2026-05-01');
	const history = await wordsOf(pageOf(bookmarks, 'Revisjonshistorikk'));
	expect(history).toMatch(/2026-03-01 .*1-001 .*Ikke beskrevet i dokumentet.*2026-01-31 .*1-002 .*Første utgave\./u);
	const sums = await wordsOf(pageOf(bookmarks, 'Kontrollsummer'));
	expect(sums).toContain(sha256(files.get('instruction/1-002_Avvik.docx') ?? Buffer.alloc(0)));
});

test('has the compliance register, with what it does not show, under its sources and with a line in the index', async () => {
	const { bookmarks, jumps } = await inner;
	const register = bookmarks.find(({ title }) => title === 'Etterlevelsesregister');
	expect(register?.children.map(({ title }) => title)).toContain('Norske regler for virksomheter');
	const index = (await wordsOf(2)).replaceAll(/[ .]/gu, '');
	expect(index).toContain(`Etterlevelsesregister${register?.page}Revisjonshistorikk`);
	expect(jumps).toContainEqual(expect.objectContaining({ from: 2, to: register?.page }));
	const words = await wordsOf(register?.page ?? 0);
	expect(words).toContain('Det viser ikke at regelverket blir fulgt');
	expect(words).not.toContain('compliance-register');
	const end = bookmarks.find(({ title }) => title === 'Revisjonshistorikk')?.page ?? 0;
	const within = jumps.filter(({ from }) => from >= (register?.page ?? end) && from < end).map(({ to }) => to);
	expect([...new Set(within)].sort()).toEqual(bookmarks[2]?.children.map(({ page }) => page));
});

test.skipIf(!veraPdfReachable)(`veraPDF finds it accessible${veraPdfSkipped}`, async () => {
	const file = join(out, 'prove/inspection-pack.pdf');
	expect(await veraPdf([file], 'ua1')).toEqual([`PASS ${file} ua1`]);
});
