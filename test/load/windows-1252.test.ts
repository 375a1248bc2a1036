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

test.each<readonly [encoding: string, bytes: Buffer]>([
	['cp850', Buffer.from('date;event\n2026-01-02;R\x9bd l\x86ge ble v\x91rende\n', 'latin1')],
	['macintosh', Buffer.from('date;event\n2026-01-02;R\xbfd l\x8cge ble v\xberende\n', 'latin1')],
	['utf-16', Buffer.from('\ufeffdate;event\n2026-01-02;Rød låge ble værende\n', 'utf16le')],
])('a table in another code is read, and how is told: %s', async (encoding, bytes) => {
	const root = mkdtempSync(join(tmpdir(), 'regelrett-1252-'));
	try {
		writeFileSync(join(root, 'a.csv'), bytes);
		const messages: Message[] = [];
		const text = await csvText(root, 'a.csv', (message) => messages.push(message));
		expect(text).toBe('date;event\n2026-01-02;Rød låge ble værende\n');
		expect(messages.map(({ code, params }) => [code, params])).toEqual([['register-encoding', { encoding }]]);
	} finally {
		rmSync(root, { recursive: true });
	}
});
