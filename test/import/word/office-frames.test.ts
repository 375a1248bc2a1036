import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markdownOf } from '../../../scripts/import/markdown-of.ts';
import { openWord } from '../../../scripts/import/word/open-word.ts';
import { readWord } from '../../../scripts/import/word/read-word.ts';
import { openPackage } from '../../../scripts/load/word-file/open-package.ts';
import type { Message } from '../../../scripts/types/index.ts';
import { officeIsThere } from '../../render/docx/laid-out.ts';

const p = (text: string) => `<text:p>${text}</text:p>`;
const cell = (text: string) => `<table:table-cell>${p(text)}</table:table-cell>`;
const row = (...cells: readonly string[]) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
const table = (...rows: readonly string[]) =>
	`<table:table><table:table-column table:number-columns-repeated="2"/>${rows.join('')}</table:table>`;
const item = (...inner: readonly string[]) => `<text:list-item>${inner.join('')}</text:list-item>`;
const list = (...items: readonly string[]) => `<text:list>${items.join('')}</text:list>`;
const note = (text: string) =>
	`<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`;
const frame = (inner: string) =>
	`<draw:frame text:anchor-type="paragraph" svg:width="5cm" svg:x="8cm" svg:y="1cm"><draw:text-box fo:min-height="1cm">${inner}</draw:text-box></draw:frame>`;

/** A letterhead as a table, a frame beside the text with a list in it, and a footnote in a table. */
const text = [
	table(row('Prøvesaga AS', 'Instruks 9-001')),
	'<text:h text:outline-level="1">Rutine for prøvelageret</text:h>',
	'<text:h text:outline-level="2">Formål</text:h>',
	p(`Sikre orden på lageret.${note('Fotnote i teksten.')}`),
	p(`${frame(p('Ring lederen ved uhell.') + list(item(p('punkt i ramma'))))}Avsnitt med ramme ved siden av.`),
	table(row('Hva', `Hvem${note('Fotnote i tabellen.')}`), row('Rydde', 'Alle')),
	list(item(p('første punkt'), list(item(p('under første')))), item(p('andre punkt'))),
].join('');

const namespaces = Object.entries({
	office: 'office',
	style: 'style',
	text: 'text',
	table: 'table',
	draw: 'drawing',
	fo: 'xsl-fo-compatible',
	svg: 'svg-compatible',
})
	.map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
	.join(' ');

describe.skipIf(!officeIsThere)(`LibreOffice${officeIsThere ? '' : ' (skipped: soffice is not installed)'}`, () => {
	const folder = mkdtempSync(join(tmpdir(), 'frames-'));
	const convert = (form: string) =>
		execFileSync(
			'soffice',
			[
				`-env:UserInstallation=file://${folder}/profile`,
				'--headless',
				'--convert-to',
				form,
				'--outdir',
				folder,
				join(folder, 'fil.fodt'),
			],
			{ stdio: 'pipe' },
		);

	beforeAll(() => {
		const xml = `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${text}</office:text></office:body></office:document>`;
		writeFileSync(join(folder, 'fil.fodt'), xml);
		convert('docx');
		convert('odt');
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	test('frames, lists in them, tables of a letterhead and notes in tables come with all their words', async () => {
		const opened = await openPackage(readFileSync(join(folder, 'fil.docx')));
		if ('fault' in opened) throw new Error(opened.fault);
		const read = readWord(opened.parts, { name: 'fil', changes: 'accepted' });
		expect(read.lost).toEqual([]);
		const markdown = markdownOf(read.root);
		expect(markdown).toMatch(/\| Prøvesaga AS \| Instruks 9-001 \|/u);
		expect(markdown).toMatch(/Ring lederen ved uhell\.\n\n- punkt i ramma\n/u);
		expect(markdown).toMatch(/\| Hvem\[\^2\] \|/u);
		expect(markdown).toMatch(/- første punkt\n {2}- under første\n- andre punkt\n/u);
		expect(markdown).toMatch(/\[\^1\]: Fotnote i teksten\.\n\n\[\^2\]: Fotnote i tabellen\./u);
	});

	test('an .odt is refused with one message', async () => {
		const messages: Message[] = [];
		const place = { file: 'fil.odt', line: 1, column: 1 };
		const bytes = readFileSync(join(folder, 'fil.odt'));
		const read = await openWord(bytes, { name: 'fil', changes: 'accepted' }, place, (message) =>
			messages.push(message),
		);
		expect(read).toBeUndefined();
		expect(messages).toMatchObject([{ code: 'import-word', params: { fault: 'not-word' } }]);
	});
});
