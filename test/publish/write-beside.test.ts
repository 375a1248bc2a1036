import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { writeBeside } from '../../scripts/publish/write-beside.ts';
import { faulty } from './support/faulty.ts';

const made: string[] = [];
afterEach(() => {
	for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function room(): string {
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-beside-'));
	made.push(folder);
	return folder;
}

const bytes = new Uint8Array([1]);
const letters = [
	{ path: 'a/letter/1.pdf', bytes },
	{ path: 'b/2.pdf', bytes },
];

test('what was not whole leaves neither files nor folders', async () => {
	const root = room();
	const out = join(root, 'out/letters');
	expect(await writeBeside(out, letters, () => {}, { isWhole: () => false })).toBe(false);
	expect(readdirSync(root)).toEqual([]);
	const files = faulty(({ name, paths }) => (name === 'write' && paths[0]?.includes('2.pdf') ? 'ENOSPC' : undefined));
	expect(await writeBeside(out, letters, () => {}, { files })).toBe(false);
	expect(readdirSync(root)).toEqual([]);
});

test('folders that stood there stay, and so does what somebody put into a new one', async () => {
	const out = room();
	mkdirSync(join(out, 'a'));
	const isWhole = () => {
		writeFileSync(join(out, 'b/note.txt'), 'kept');
		return false;
	};
	expect(await writeBeside(out, letters, () => {}, { isWhole })).toBe(false);
	expect(readdirSync(out, { recursive: true }).sort()).toEqual(['a', 'b', 'b/note.txt']);
});

test('what is whole stands there', async () => {
	const out = join(room(), 'out');
	expect(await writeBeside(out, letters, () => {})).toBe(true);
	expect(letters.every(({ path }) => existsSync(join(out, path)))).toBe(true);
});
