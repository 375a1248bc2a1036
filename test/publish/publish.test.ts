import { createHash } from 'node:crypto';
import {
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	realpathSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publish } from '../../scripts/publish/publish.ts';
import type { Output } from '../../scripts/types/index.ts';
import { faulty } from './support/faulty.ts';
import { room } from './support/room.ts';
import { gather, publishUnderLock, verify } from './support/run.ts';
import { sample } from './support/sample.ts';
import { outputsIn, tree, treeOf } from './support/tree.ts';
import { prepare, ways } from './support/ways.ts';

describe.each(ways)('publishing by a %s', (way) => {
	function place(): { readonly out: string; readonly store: string } {
		const folder = room();
		const out = join(folder, 'dist');
		prepare(way, out);
		return { out, store: join(folder, '.regelrett', 'dist') };
	}

	test('brings exactly the outputs and a manifest that verify accepts', async () => {
		const { out } = place();
		expect(await publishUnderLock(sample('a'), out)).toEqual({ done: true, messages: [], codes: [] });
		expect(lstatSync(out).isSymbolicLink()).toBe(way === 'symbolic link');
		expect(outputsIn(out)).toEqual(treeOf(sample('a')));
		expect(await verify(out)).toEqual({ done: true, messages: [], codes: [] });
	});

	test('takes away outputs that are no longer made', async () => {
		const { out } = place();
		await publishUnderLock(sample('a'), out);
		await publishUnderLock(sample('a').slice(1), out);
		expect(outputsIn(out)).toEqual(treeOf(sample('a').slice(1)));
	});

	test('the same outputs again change nothing', async () => {
		const { out, store } = place();
		await publishUnderLock(sample('a'), out);
		const before = { ...lstatSync(out), atimeMs: 0, atime: 0 };
		const manifest = readFileSync(join(out, 'manifest.json'));
		const kept = readdirSync(store);
		const files = faulty(() => undefined);
		expect((await publishUnderLock([...sample('a')].reverse(), out, files)).done).toBe(true);
		expect(files.calls.filter(({ name }) => ['write', 'rename', 'symlink', 'mkdir', 'rm'].includes(name))).toEqual([]);
		expect({ ...lstatSync(out), atimeMs: 0, atime: 0 }).toEqual(before);
		expect(readFileSync(join(out, 'manifest.json'))).toEqual(manifest);
		expect(readdirSync(store)).toEqual(kept);
	});

	test('keeps the generation before, sweeps older ones at the next publish', async () => {
		const { out, store } = place();
		for (const build of ['a', 'b', 'c', 'd', 'e', 'f']) {
			await publishUnderLock(sample(build), out);
		}
		const kept = generationsIn(store).map((name) => outputsIn(join(store, name)));
		expect(kept).toContainEqual(treeOf(sample('e')));
		expect(kept.length).toBe(way === 'symbolic link' ? 3 : 2);
		await publishUnderLock(sample('f'), out);
		const left = generationsIn(store).map((name) => outputsIn(join(store, name)));
		expect(left).toContainEqual(treeOf(sample('e')));
		expect(left.length).toBe(way === 'symbolic link' ? 2 : 1);
	});

	test('going back to the generation before writes no output again', async () => {
		const { out } = place();
		await publishUnderLock(sample('a'), out);
		await publishUnderLock(sample('b'), out);
		const files = faulty(() => undefined);
		await publishUnderLock(sample('a'), out, files);
		expect(outputsIn(out)).toEqual(treeOf(sample('a')));
		expect(files.calls.filter(({ name, paths }) => name === 'write' && paths[0]?.includes('nordfjord'))).toEqual([]);
		expect((await verify(out)).done).toBe(true);
	});

	test('a damaged generation of the same content is not used again', async () => {
		const { out, store } = place();
		await publishUnderLock(sample('a'), out);
		await publishUnderLock(sample('b'), out);
		const older = generationsIn(store).find((name) => join(store, name) !== safeRealpath(out)) ?? '';
		writeFileSync(join(store, older, 'nordfjord/index.html'), 'damaged');
		await publishUnderLock(sample('a'), out);
		expect(outputsIn(out)).toEqual(treeOf(sample('a')));
		expect((await verify(out)).done).toBe(true);
	});

	test('what someone changed or added in the folder is kept for good, and said', async () => {
		const { out } = place();
		const changed = 'nordfjord/handbook.docx';
		const added = 'nordfjord/Notat fra møtet.docx';
		await publishUnderLock(sample('a'), out);
		writeFileSync(join(out, changed), 'signed by hand');
		writeFileSync(join(out, added), 'minutes');
		const { done, messages } = await publishUnderLock(sample('b'), out);
		expect(done).toBe(true);
		expect(outputsIn(out)).toEqual(treeOf(sample('b')));
		expect(messages.map(({ code, severity, place }) => [code, severity, place.file])).toEqual([
			['output-kept', 'warning', join(out, added)],
			['output-kept', 'warning', join(out, changed)],
		]);
		for (const build of ['c', 'd', 'e']) {
			await publishUnderLock(sample(build), out);
		}
		const [keptAdded, keptChanged] = messages.map(({ params }) => ('kept' in params ? params.kept : ''));
		expect(readFileSync(keptAdded ?? '', 'utf8')).toBe('minutes');
		expect(readFileSync(keptChanged ?? '', 'utf8')).toBe('signed by hand');
	});

	test('the same outputs over a changed file put the built one back', async () => {
		const { out } = place();
		await publishUnderLock(sample('a'), out);
		rmSync(join(out, 'nordfjord/handbook.docx'));
		writeFileSync(join(out, 'nordfjord/index.html'), 'changed');
		expect((await publishUnderLock(sample('a'), out)).done).toBe(true);
		expect(outputsIn(out)).toEqual(treeOf(sample('a')));
		expect((await verify(out)).done).toBe(true);
	});

	test('what file managers and an open Word leave behind disturbs nothing', async () => {
		const { out } = place();
		await publishUnderLock(sample('a'), out);
		for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini', '~$ndbook.docx']) {
			writeFileSync(join(out, 'nordfjord', name), '');
		}
		expect((await verify(out)).done).toBe(true);
		expect((await publishUnderLock(sample('b'), out)).codes).toEqual([]);
	});

	test('the whole repository can be moved', async () => {
		const { out } = place();
		await publishUnderLock(sample('a'), out);
		const moved = join(room(), 'elsewhere');
		renameSync(join(out, '..'), moved);
		expect((await verify(join(moved, 'dist'))).done).toBe(true);
		expect((await publishUnderLock(sample('b'), join(moved, 'dist'))).done).toBe(true);
	});

	test('a slash after the name of the folder means the same', async () => {
		const { out } = place();
		await publishUnderLock(sample('a'), `${out}/`);
		expect((await publishUnderLock(sample('b'), `${out}/`)).done).toBe(true);
		expect(lstatSync(out).isSymbolicLink()).toBe(way === 'symbolic link');
		expect((await verify(`${out}/`)).done).toBe(true);
		expect(outputsIn(out)).toEqual(treeOf(sample('b')));
	});

	test('nothing at all can be published', async () => {
		const { out } = place();
		await publishUnderLock(sample('a'), out);
		expect((await publishUnderLock([], out)).done).toBe(true);
		expect(Object.keys(tree(out))).toEqual(['manifest.json']);
		expect((await verify(out)).done).toBe(true);
	});
});

test('the manifest has the shape that other programs rely on', async () => {
	const out = join(room(), 'dist');
	await publishUnderLock(sample('a'), out);
	const text = readFileSync(join(out, 'manifest.json'), 'utf8');
	const manifest = JSON.parse(text);
	expect(text).toBe(`${JSON.stringify(manifest, undefined, 2)}\n`);
	expect(Object.keys(manifest)).toEqual(['version', 'tool', 'outputs']);
	expect(manifest.version).toBe(1);
	expect(manifest.tool).toBe('regelrett@test');
	const [first] = sample('a');
	expect(manifest.outputs[2]).toEqual({
		path: first?.path,
		sha256: createHash('sha256')
			.update(first?.bytes ?? '')
			.digest('hex'),
		bytes: first?.bytes.length,
		company: 'nordfjord',
		document: '1-004',
		kind: 'instruction',
		format: 'md',
		documentVersion: '2',
		status: 'Aktiv',
		inputs: 'inputs of a',
	});
	expect(Object.keys(manifest.outputs[2])).toEqual(
		'path sha256 bytes company document kind format documentVersion status inputs'.split(' '),
	);
});

test('the manifest is sorted by code point, whatever the order of the outputs', async () => {
	const [output] = sample('a');
	const names = ['Zoo', 'a', 'z', 'Å', 'ø', '\uFF5A', '\u{1F4C4}'];
	const outputs = names.map((name) => ({ ...output, path: `${name}.md` }) as Output);
	const out = join(room(), 'dist');
	await publishUnderLock([...outputs].reverse(), out);
	const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
	expect(manifest.outputs.map(({ path }: Output) => path)).toEqual(names.map((name) => `${name}.md`));
});

describe('what is not ours is never replaced', () => {
	test.each<[string, (out: string) => void]>([
		[
			'a folder with a file',
			(out) => {
				mkdirSync(out);
				writeFileSync(join(out, 'notes.txt'), 'mine');
			},
		],
		[
			"a folder with another program's manifest",
			(out) => {
				mkdirSync(out);
				writeFileSync(join(out, 'manifest.json'), '{"name": "web app"}');
			},
		],
		[
			'a folder published by a later version',
			(out) => {
				mkdirSync(out);
				writeFileSync(join(out, 'manifest.json'), '{"version": 2, "tool": "regelrett@9", "outputs": []}');
			},
		],
		['a file', (out) => writeFileSync(out, 'mine')],
		[
			'a link to somewhere else',
			(out) => {
				mkdirSync(`${out}-mine`);
				writeFileSync(join(`${out}-mine`, 'notes.txt'), 'mine');
				symlinkSync(`${out}-mine`, out);
			},
		],
	])('%s', async (_, lay) => {
		const folder = room();
		const out = join(folder, 'dist');
		lay(out);
		const look = () => [lstatSync(out).ino, lstatSync(out).isFile() ? readFileSync(out, 'utf8') : tree(out)];
		const before = look();
		const { done, messages } = await publishUnderLock(sample('a'), out);
		expect(done).toBe(false);
		expect(messages).toEqual([
			{
				code: 'output-folder-foreign',
				severity: 'error',
				place: { file: out, line: 1, column: 1 },
				params: {},
			},
		]);
		expect(look()).toEqual(before);
	});
});

test('a link whose generation was deleted is ours, and mended', async () => {
	const folder = room();
	const out = join(folder, 'dist');
	await publishUnderLock(sample('a'), out);
	rmSync(join(folder, '.regelrett'), { recursive: true });
	expect((await verify(out)).codes).toEqual(['manifest-missing']);
	expect((await publishUnderLock(sample('a'), out)).done).toBe(true);
	expect((await verify(out)).done).toBe(true);
});

describe.each(['EPERM', 'EINVAL', 'ENOSYS', 'UNKNOWN'])('where links are refused with %s', (code) => {
	test.each(['symlink', 'rename'])('at the %s, real folders are exchanged', async (refusing) => {
		const out = join(room(), 'dist');
		const files = () =>
			faulty(({ name, paths }) => (name === refusing && paths[0]?.endsWith('link') ? code : undefined));
		for (const build of ['a', 'b', 'c']) {
			expect(await publishUnderLock(sample(build), out, files())).toEqual({ done: true, messages: [], codes: [] });
			expect(lstatSync(out).isDirectory()).toBe(true);
			expect(outputsIn(out)).toEqual(treeOf(sample(build)));
			expect((await verify(out)).done).toBe(true);
		}
	});

	test('a link of earlier days gives way to a real folder', async () => {
		const out = join(room(), 'dist');
		await publishUnderLock(sample('a'), out);
		const files = faulty(({ name }) => (name === 'symlink' ? code : undefined));
		expect((await publishUnderLock(sample('b'), out, files)).done).toBe(true);
		expect(lstatSync(out).isDirectory()).toBe(true);
		expect(outputsIn(out)).toEqual(treeOf(sample('b')));
		expect((await publishUnderLock(sample('a'), out, files)).done).toBe(true);
		expect((await verify(out)).done).toBe(true);
	});
});

test('without the lock nothing is published nor touched', async () => {
	const out = join(room(), 'dist');
	await publishUnderLock(sample('a'), out);
	const files = faulty(() => undefined);
	const { done, codes } = await gather((report) =>
		publish(sample('b'), { out, tool: 'regelrett@test', files }, report),
	);
	expect([done, codes]).toEqual([false, ['build-lock-lost']]);
	expect(files.calls).toEqual([]);
	expect(outputsIn(out)).toEqual(treeOf(sample('a')));
});

test('a lock lost while the outputs are written stops the publishing', async () => {
	const folder = room();
	const out = join(folder, 'dist');
	await publishUnderLock(sample('a'), out);
	const files = faulty(({ name, paths }) => {
		if (name === 'write' && paths[0]?.endsWith('manifest.json')) {
			rmSync(join(folder, '.regelrett/dist/lock'), { recursive: true });
		}
		return undefined;
	});
	const { done, codes } = await publishUnderLock(sample('b'), out, files);
	expect([done, codes]).toEqual([false, ['build-lock-lost']]);
	expect(outputsIn(out)).toEqual(treeOf(sample('a')));
});

describe('a path that a program must never make is thrown out', () => {
	test.each([
		'',
		'/etc/passwd',
		'../x',
		'a/../../x',
		'a/./x',
		'a//x',
		'a/',
		'a\\x',
		'C:x',
		'a\0x',
		'a\nx',
		'manifest.json',
		'Manifest.JSON',
	])('%j', async (path) => {
		await expectThrown(path, 'fine.md');
	});

	test.each([
		['a/x.md', 'a/x.md'],
		['a/X.md', 'A/x.md'],
		['a/\u00E5.md', 'a/a\u030A.md'],
		['a', 'a/x.md'],
		['A/b', 'a/B/x.md'],
	])('%j beside %j', async (a, b) => {
		await expectThrown(a, b);
		await expectThrown(b, a);
	});

	async function expectThrown(...paths: readonly string[]): Promise<void> {
		const [output] = sample('a');
		const out = join(room(), 'dist');
		const outputs = paths.map((path) => ({ ...output, path }) as Output);
		await expect(publishUnderLock(outputs, out)).rejects.toThrow(/path|folder/);
		expect(existsSync(out)).toBe(false);
	}
});

test('a relative folder for outputs is thrown out', async () => {
	await expect(publishUnderLock(sample('a'), 'dist')).rejects.toThrow();
});

function generationsIn(store: string): readonly string[] {
	return readdirSync(store).filter((name) => /^[0-9a-f]{16}/.test(name));
}

function safeRealpath(out: string): string {
	return lstatSync(out).isSymbolicLink() ? realpathSync(join(out, '..', readlinkSync(out))) : out;
}
