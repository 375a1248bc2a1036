import { lstatSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk } from '../../scripts/publish/disk/file-system.ts';
import type { Output } from '../../scripts/types/index.ts';
import { faulty } from './support/faulty.ts';
import { room } from './support/room.ts';
import { publishUnderLock, verify } from './support/run.ts';
import { sample as whole } from './support/sample.ts';
import { outputsIn, treeOf } from './support/tree.ts';
import { prepare, ways } from './support/ways.ts';

/** Four outputs, of which the first three are the same in every build. */
const sample = (build: string) => [...whole('same').slice(0, 3), ...whole(build).slice(3)];
const page = 'nordfjord/handbook.docx';

describe.each(ways)('published by a %s', (way) => {
	function place(): string {
		const out = join(room(), 'dist');
		prepare(way, out);
		return out;
	}

	test('what is as it was is the same file on the disk, and the rest another', async () => {
		const out = place();
		const files = () => sample('').map(({ path }) => lstatSync(join(out, path)).ino);
		await publishUnderLock(sample('a'), out);
		const before = files();
		await publishUnderLock(sample('b'), out);
		expect(files().map((file, index) => file === before[index])).toEqual([true, true, true, false]);
		expect(outputsIn(out)).toEqual(treeOf(sample('b')));
	});

	test('what someone writes into a published file is made good, told, and never lost', async () => {
		const out = place();
		for (const build of ['a', 'b', 'c']) await publishUnderLock(sample(build), out);
		writeFileSync(join(out, page), 'Mitt notat');
		const { done, messages } = await publishUnderLock(sample('d'), out);
		expect(done).toBe(true);
		expect(messages).toMatchObject([{ code: 'output-kept', place: { file: join(out, page) } }]);
		for (let build = 0; build < 6; build++) {
			expect(outputsIn(out)[page]).toBe(treeOf(sample(''))[page]);
			expect(notesIn(out).length).toBeGreaterThan(0);
			expect((await publishUnderLock(sample(`after${build}`), out)).codes).toEqual([]);
		}
		// The present generation (in a real folder it stands at its place), two before it, and the one that alone has the note.
		expect(generationsOf(out).length).toBe(way === 'symbolic link' ? 4 : 3);
		expect(notesIn(out).length).toBe(1);
	});

	test('a link in the place of a file is not taken over, whatever it leads to', async () => {
		const out = place();
		await publishUnderLock(sample('a'), out);
		const elsewhere = join(room(), 'elsewhere');
		writeFileSync(elsewhere, readFileSync(join(out, page)));
		rmSync(join(out, page));
		symlinkSync(elsewhere, join(out, page));
		expect((await publishUnderLock(sample('b'), out)).done).toBe(true);
		expect(lstatSync(join(out, page)).isFile()).toBe(true);
		expect((await verify(out)).done).toBe(true);
	});

	test.each(['EPERM', 'EMLINK', 'EXDEV', 'ENOTSUP', 'ENOSYS', 'EACCES'])(
		'a disk that has no links (%s) is written to',
		async (code) => {
			const out = place();
			await publishUnderLock(sample('a'), out);
			const files = faulty(({ name }) => (name === 'link' ? code : undefined));
			expect((await publishUnderLock(sample('b'), out, files)).done).toBe(true);
			expect(outputsIn(out)).toEqual(treeOf(sample('b')));
		},
	);

	test('a link that is made although the disk says no is not written into', async () => {
		const out = place();
		await publishUnderLock(sample('a'), out);
		const files = {
			...disk,
			linkSync: (existing: string, path: string) => {
				disk.linkSync(existing, path);
				throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'link', path });
			},
		};
		const inode = lstatSync(join(out, page)).ino;
		expect((await publishUnderLock(sample('b'), out, files)).done).toBe(true);
		expect(lstatSync(join(out, page)).ino).not.toBe(inode);
		expect((await verify(out)).done).toBe(true);
	});
});

test('of 400 outputs one is changed: a few writes reach the disk, and hardly a file is open at once', async () => {
	const many = (build: string): readonly Output[] =>
		Array.from({ length: 400 }, (_, index) => ({
			...(whole('same', 20)[0] as Output),
			path: `nordfjord/instruction/${index}.md`,
			bytes: Buffer.from(index === 7 ? build : `instruks ${index}`),
		}));
	const out = join(room(), 'dist');
	let [open, most] = [0, 0];
	const counting = () =>
		faulty(({ name }) => {
			if (name === 'open') most = Math.max(most, ++open);
			if (name === 'close') open--;
			return undefined;
		});
	const first = counting();
	expect((await publishUnderLock(many('a'), out, first)).done).toBe(true);
	expect(first.calls.filter(({ name }) => name === 'sync').length).toBeGreaterThan(400);
	expect(most).toBeLessThanOrEqual(8);
	expect(open).toBe(0);
	const second = counting();
	expect((await publishUnderLock(many('b'), out, second)).done).toBe(true);
	// The changed file, the manifest, three folders, the store and its parent, and what names the generation before.
	expect(second.calls.filter(({ name }) => name === 'sync').length).toBeLessThanOrEqual(8);
	expect((await verify(out)).done).toBe(true);
});

function storeOf(out: string): string {
	return join(out, '../.regelrett/dist');
}

function generationsOf(out: string): readonly string[] {
	return readdirSync(storeOf(out)).filter((name) => /^[0-9a-f]{16}/.test(name));
}

/** Where the note still stands. */
function notesIn(out: string): readonly string[] {
	return generationsOf(out).filter((name) => readFileSync(join(storeOf(out), name, page), 'utf8') === 'Mitt notat');
}
