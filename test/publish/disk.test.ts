import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { faulty } from './support/faulty.ts';
import { canMount, mounted } from './support/mounted.ts';
import { room } from './support/room.ts';
import { publishUnderLock, verify } from './support/run.ts';
import { sample } from './support/sample.ts';
import { outputsIn, treeOf } from './support/tree.ts';
import { prepare, ways } from './support/ways.ts';

const isRoot = process.getuid?.() === 0;

describe.each(ways)('published by a %s', (way) => {
	test.skipIf(!canMount)(
		canMount
			? 'a full disk of 4 MiB leaves the old outputs, and gives the room back'
			: 'a full disk of 4 MiB (skipped: no tmpfs can be mounted here)',
		async () => {
			const folder = mounted();
			const out = join(folder, 'dist');
			prepare(way, out);
			expect((await publishUnderLock(sample('small'), out)).done).toBe(true);
			const { done, codes } = await publishUnderLock(sample('large', 1_000_000), out);
			expect([done, codes]).toEqual([false, ['output-disk-full']]);
			expect(existsSync(join(folder, '.regelrett/dist/stage'))).toBe(false);
			expect(outputsIn(out)).toEqual(treeOf(sample('small')));
			expect((await verify(out)).done).toBe(true);
			expect((await publishUnderLock(sample('middle', 200_000), out)).done).toBe(true);
			expect(outputsIn(out)).toEqual(treeOf(sample('middle', 200_000)));
		},
	);

	test.skipIf(!canMount)(
		canMount
			? 'a write-protected disk is named, and its outputs can still be verified'
			: 'a write-protected disk (skipped: no tmpfs can be mounted here)',
		async () => {
			const folder = mounted();
			const out = join(folder, 'dist');
			prepare(way, out);
			await publishUnderLock(sample('a'), out);
			execFileSync('mount', ['-o', 'remount,ro', folder]);
			const { done, codes } = await publishUnderLock(sample('b'), out);
			expect([done, codes]).toEqual([false, ['output-not-writable']]);
			expect((await verify(out)).done).toBe(true);
		},
	);

	test.each<[string, string]>([
		['ENOSPC', 'output-disk-full'],
		['EDQUOT', 'output-disk-full'],
		['EACCES', 'output-not-writable'],
		['EROFS', 'output-not-writable'],
		['EBUSY', 'output-in-use'],
		['EPERM', 'output-in-use'],
		['EIO', 'output-failed'],
	])('%s while a file is written is said as %s, with the file as the user knows it', async (reason, code) => {
		const out = join(room(), 'dist');
		prepare(way, out);
		await publishUnderLock(sample('a'), out);
		const page = 'nordfjord/index.html';
		const files = faulty(({ name, paths }) =>
			name === 'write' && paths[0]?.endsWith(page) === true ? reason : undefined,
		);
		const { done, messages } = await publishUnderLock(sample('b'), out, files);
		expect(done).toBe(false);
		expect(messages).toEqual([
			{
				code,
				severity: 'error',
				place: { file: join(out, page), line: 1, column: 1 },
				params: code === 'output-failed' ? { reason } : {},
			},
		]);
		expect(outputsIn(out)).toEqual(treeOf(sample('a')));
	});
});

test('a short write is said with the bytes that arrived', async () => {
	const out = join(room(), 'dist');
	const files = faulty(({ name, paths }) => (name === 'write' && paths[0]?.endsWith('.html') ? 'short' : undefined));
	const { messages } = await publishUnderLock(sample('a'), out, files);
	expect(messages).toMatchObject([
		{
			code: 'output-incomplete',
			place: { file: join(out, 'nordfjord/index.html') },
			params: { found: 4000, expected: 8000 },
		},
	]);
});

test.each(['EBUSY', 'EPERM'])('files that another program holds open are named (%s)', async (code) => {
	const out = join(room(), 'dist');
	prepare('real folder', out);
	await publishUnderLock(sample('a'), out);
	const open = ['nordfjord/handbook.docx', 'nordfjord/index.html'];
	const files = faulty(({ name, paths: [from = ''] }) => {
		const isHeld = name === 'open' && open.some((path) => from === join(out, path));
		return isHeld ? 'EBUSY' : name === 'rename' && from === out ? code : undefined;
	});
	const { done, messages } = await publishUnderLock(sample('b'), out, files);
	expect(done).toBe(false);
	expect(messages.map(({ code, place }) => [code, place.file])).toEqual(
		open.map((path) => ['output-in-use', join(out, path)]),
	);
	expect(outputsIn(out)).toEqual(treeOf(sample('a')));
	expect((await publishUnderLock(sample('b'), out)).done).toBe(true);
});

test('where no single file is to blame, the folder is named', async () => {
	const out = join(room(), 'dist');
	prepare('real folder', out);
	await publishUnderLock(sample('a'), out);
	const files = faulty(({ name, paths }) => (name === 'rename' && paths[0] === out ? 'EBUSY' : undefined));
	const { messages } = await publishUnderLock(sample('b'), out, files);
	expect(messages).toMatchObject([{ code: 'output-in-use', place: { file: out } }]);
});

test.skipIf(isRoot)(
	isRoot
		? 'a folder without the right to write (skipped: root may write everywhere; the write-protected disk stands in)'
		: 'a folder without the right to write is named',
	async () => {
		const folder = room();
		const out = join(folder, 'dist');
		await publishUnderLock(sample('a'), out);
		chmodSync(folder, 0o555);
		chmodSync(join(folder, '.regelrett/dist'), 0o555);
		onTestFinished(() => {
			chmodSync(folder, 0o755);
			chmodSync(join(folder, '.regelrett/dist'), 0o755);
		});
		expect((await publishUnderLock(sample('b'), out)).codes).toEqual(['output-not-writable']);
		expect(outputsIn(out)).toEqual(treeOf(sample('a')));
		expect((await verify(out)).done).toBe(true);
	},
);
