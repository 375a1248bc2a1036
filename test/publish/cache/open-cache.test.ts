import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CacheFault } from '../../../scripts/publish/cache/cache-fault.ts';
import { openCache } from '../../../scripts/publish/cache/open-cache.ts';
import { disk, type FileSystem } from '../../../scripts/publish/disk/file-system.ts';

const value = (text: string) => Buffer.from(text);

test('a value is found by its key in a later build, and by no other program', async () => {
	const open = ground();
	const first = await open();
	await first.keep('key', value('value'));
	await first.close();
	const second = await open();
	const entry = second.find('key');
	expect(entry).toMatchObject({ bytes: 5 });
	expect(entry && (await second.read(entry)).toString()).toBe('value');
	expect(second.find('other')).toBeUndefined();
	expect((await open({ program: 'another' })).find('key')).toBeUndefined();
	expect((await open({ anew: true })).find('key')).toBeUndefined();
});

test.each([
	['cut short', (bytes: Buffer) => bytes.subarray(1)],
	['altered', (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 1))],
	['gone', () => undefined],
])('a value that is %s is a fault once, and then unknown', async (_, spoil) => {
	const open = ground();
	const cache = await open();
	const entry = await cache.keep('key', value('value'));
	await cache.keep('twin', value('value'));
	const [object = ''] = objectsIn(open.folder);
	const spoilt = spoil(readFileSync(object));
	if (spoilt === undefined) rmSync(object);
	else writeFileSync(object, spoilt);
	await expect(cache.read(entry)).rejects.toThrow(CacheFault);
	expect(cache.find('key')).toBeUndefined();
	expect(cache.find('twin')).toBeUndefined();
	await cache.keep('key', value('value'));
	expect((await cache.read(entry)).toString()).toBe('value');
});

test.each([
	['altered', (text: string) => text.replace(/ 5 0\n/u, ' 6 0\n')],
	['cut short', (text: string) => text.slice(0, -20)],
	['of another version', (text: string) => text.replace('cache 1', 'cache 2')],
	['empty', () => ''],
])('a list that is %s is no list', async (_, spoil) => {
	const open = ground();
	const cache = await open();
	await cache.keep('key', value('value'));
	await cache.close();
	expect((await open()).find('key')).toBeDefined();
	const file = join(open.folder, 'index');
	writeFileSync(file, spoil(readFileSync(file, 'utf8')));
	expect((await open()).find('key')).toBeUndefined();
});

test('what nobody asked for in eight builds is forgotten, what is asked for stays', async () => {
	const open = ground();
	const first = await open();
	await first.keep('asked', value('one'));
	await first.keep('not asked', value('two'));
	await first.close();
	for (let build = 1; build <= 8; build++) {
		expect(objectsIn(open.folder)).toHaveLength(2);
		const cache = await open();
		expect(cache.find('asked')).toBeDefined();
		await cache.close();
	}
	const last = await open();
	last.find('asked');
	await last.close();
	expect(objectsIn(open.folder)).toHaveLength(1);
	const after = await open();
	expect(after.find('not asked')).toBeUndefined();
	expect(after.find('asked')).toBeDefined();
});

test('a cache that is not trusted knows nothing but what is kept from then on', async () => {
	const open = ground();
	const first = await open();
	await first.keep('key', value('value'));
	await first.keep('other', value('another'));
	first.distrust();
	expect(first.find('key')).toBeUndefined();
	await first.keep('key', value('value'));
	await first.close();
	const second = await open();
	expect(second.find('key')).toBeDefined();
	expect(second.find('other')).toBeUndefined();
	expect(objectsIn(open.folder)).toHaveLength(1);
});

test('a disk that takes nothing costs memory, and is no error', async () => {
	const open = ground();
	const full: FileSystem = {
		...disk,
		open: async () => {
			throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
		},
	};
	const cache = await open({ files: full });
	const entry = await cache.keep('key', value('value'));
	expect((await cache.read(entry)).toString()).toBe('value');
	await cache.close();
	expect(existsSync(join(open.folder, 'index'))).toBe(false);
});

/** A folder of its own, and how a build opens it. */
function ground() {
	const root = mkdtempSync(join(tmpdir(), 'regelrett-cache-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	const folder = join(root, 'cache');
	const open = (options: Partial<Parameters<typeof openCache>[0]> = {}) =>
		openCache({ folder, program: 'program', anew: false, files: disk, ...options });
	return Object.assign(open, { folder });
}

function objectsIn(folder: string): readonly string[] {
	const objects = join(folder, 'objects');
	const entries = readdirSync(objects, { withFileTypes: true, recursive: true });
	return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
