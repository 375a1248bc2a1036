import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { objectStore } from '../../../scripts/publish/cache/object-store.ts';
import { openCache } from '../../../scripts/publish/cache/open-cache.ts';
import { putInto } from '../../../scripts/publish/cache/put-into.ts';
import { disk, type FileSystem } from '../../../scripts/publish/disk/file-system.ts';
import { sha256 } from '../../../scripts/publish/disk/sha256.ts';
import type { Output } from '../../../scripts/types/index.ts';

const text = 'Teksten til et dokument.\n'.repeat(500);
const value = Buffer.from(text);
const entry = { sha256: sha256(value), bytes: value.length };

/** Calls to the disk that one value takes. */
const calls = 6;

test.each(Array.from({ length: calls }, (_, index) => index + 1))(
	'a process that is killed at its call %i while it writes leaves nothing that is taken for whole',
	async (at) => {
		const folder = ground();
		const { signal } = write(folder, at);
		expect(signal).toBe('SIGKILL');
		const cache = await openCache({ folder, program: 'program', anew: false, files: disk });
		expect(cache.find('key')).toBeUndefined();
		// Whoever asks by its hash all the same finds nothing, or all of it.
		const found = await objectStore(join(folder, 'objects'), disk).read(entry);
		expect(found === undefined || value.equals(found)).toBe(true);
		expect(await cache.keep('key', value)).toMatchObject(entry);
		expect(value.equals(await cache.read(entry))).toBe(true);
		await cache.close();
		expect(filesIn(join(folder, 'objects'))).toEqual([entry.sha256]);
	},
);

test('what another process has written is found once it is noted, and as long as it is whole', async () => {
	const folder = ground();
	const { signal, stdout } = write(folder, 0);
	expect([signal, JSON.parse(stdout)]).toEqual([null, entry]);
	const cache = await openCache({ folder, program: 'program', anew: false, files: disk });
	expect(cache.find('key')).toBeUndefined();
	cache.note('key', entry);
	await cache.close();
	const later = await openCache({ folder, program: 'program', anew: false, files: disk });
	expect(later.find('key')).toMatchObject(entry);
	expect(value.equals(await later.read(entry))).toBe(true);
});

test('what the disk does not take keeps its bytes, and a list of files that are not all there is not put away', async () => {
	const output = (path: string, bytes: Uint8Array): Output => ({ ...described, path, bytes });
	const outputs = [output('a.md', value), output('b.md', Buffer.from('b'))];
	const full = (most: number): FileSystem => ({
		...disk,
		open: async (path, flags) => {
			const file = await disk.open(path, flags);
			const writeFile = async (bytes: Uint8Array) => {
				if (bytes.length > most) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
				await file.writeFile(bytes);
			};
			return { writeFile, sync: () => file.sync(), close: () => file.close() };
		},
	});
	const some = await putInto(objectStore(ground(), full(100)), { outputs, whole: true });
	expect(some.outputs.map(({ bytes }) => bytes)).toEqual([value, 1]);
	expect(some.list).toBeUndefined();
	const all = await putInto(objectStore(ground(), disk), { outputs, whole: true });
	expect(all.outputs).toEqual(outputs.map((one) => ({ ...one, sha256: sha256(one.bytes), bytes: one.bytes.length })));
	expect(all.list).toBeDefined();
	expect((await putInto(objectStore(ground(), disk), { outputs, whole: false })).list).toBeUndefined();
});

const described = {
	...{ company: 'prove', document: '7-001', kind: 'instruction', format: 'md' as const },
	...{ documentVersion: '1', status: 'Aktiv', inputs: '0' },
};

/** Writes the value in another process, which is killed at a call to the disk; 0: it is not. */
function write(folder: string, at: number) {
	const args = [join(import.meta.dirname, 'dying-writer.mjs'), join(folder, 'objects'), text, String(at)];
	return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

function ground(): string {
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-objects-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

function filesIn(folder: string): readonly string[] {
	const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
	return entries.filter((one) => one.isFile()).map(({ name }) => name);
}
