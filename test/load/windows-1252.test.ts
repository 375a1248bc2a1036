import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { csvText } from '../../scripts/load/registers/csv-text.ts';
import { windows1252 } from '../../scripts/load/windows-1252.ts';
import type { Message } from '../../scripts/types/index.ts';

test('letters, dashes, quotes and signs of Windows-1252 are what they are there', () => {
	expect(windows1252(Uint8Array.of(0xc6, 0xf8, 0xe5, 0x96, 0x92, 0x93, 0x94, 0x85, 0x80))).toBe('Æøå–’“”…€');
});

test('a table that a spreadsheet saved as plain CSV keeps its dashes and quotes', async () => {
	const root = mkdtempSync(join(tmpdir(), 'regelrett-1252-'));
	try {
		writeFileSync(join(root, 'a.csv'), Buffer.from([0x61, 0x3b, 0x96, 0x92, 0x80, 0xe5, 0x0d, 0x0a]));
		const messages: Message[] = [];
		expect(await csvText(root, 'a.csv', (message) => messages.push(message))).toBe('a;–’€å\n');
		expect(messages.map(({ code }) => code)).toEqual(['register-encoding']);
	} finally {
		rmSync(root, { recursive: true });
	}
});
