import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { noteFigure } from '../../support/note-figure.ts';
import { applyEdit } from '../../support/repository.ts';
import { commands } from '../support/command.ts';
import { canMount, mounted } from '../support/mounted.ts';
import { room } from '../support/room.ts';
import { verify } from '../support/run.ts';
import { tree } from '../support/tree.ts';

const run = await commands();
const timeout = 120_000;

const build = (root: string, out: string) =>
	['build', '--formats', 'md', '--root', root, '--out', out, '--lang', 'en'] as const;

/** A repository, and what was built of an earlier text of it. */
async function built(out: string): Promise<{ readonly root: string; readonly before: ReturnType<typeof tree> }> {
	const root = room();
	cpSync('test/cases/base', root, { recursive: true });
	expect((await run(build(root, out))).code).toBe(0);
	const file = 'instructions/1-001_Orden-paa-verkstedet.md';
	applyEdit(root, { file, find: 'Rydd gangveien', replace: 'Rydd hele gangveien' });
	return { root, before: tree(out) };
}

async function expectOld(out: string, before: ReturnType<typeof tree>): Promise<void> {
	expect(tree(out)).toEqual(before);
	expect((await verify(out)).done).toBe(true);
}

describe.skipIf(!canMount)(
	canMount ? 'a disk of its own' : 'a disk of its own (skipped: only root may mount a tmpfs)',
	() => {
		test('a full disk of 4 MiB leaves what was published, whatever room is left', { timeout }, async () => {
			const disk = mounted();
			const out = join(disk, 'dist');
			const { root, before } = await built(out);
			const filler = join(disk, 'filler');
			let refused = 0;
			for (const free of [0, 4096, 16_384, 40_960, 65_536]) {
				rmSync(filler, { force: true });
				const { bavail, bsize } = statfsSync(disk);
				writeFileSync(filler, Buffer.alloc(bavail * bsize - free));
				const { code, stderr } = await run(build(root, out));
				if (code === 0) break;
				refused++;
				expect([code, stderr]).toEqual([3, expect.stringContaining('output-disk-full')]);
				await expectOld(out, before);
			}
			expect(refused).toBeGreaterThan(1);
			rmSync(filler);
			expect((await run(build(root, out))).code).toBe(0);
			expect(tree(out)).not.toEqual(before);
			noteFigure(9, `refused ${refused} times with 0 to 64 KiB left, old intact; built when there was room`, true);
		});

		test('a write-protected disk is named', { timeout }, async () => {
			const disk = mounted();
			const out = join(disk, 'dist');
			const { root, before } = await built(out);
			execFileSync('mount', ['-o', 'remount,ro', disk]);
			const { code, stderr } = await run(build(root, out));
			expect([code, stderr]).toEqual([3, expect.stringContaining('output-not-writable')]);
			await expectOld(out, before);
		});

		test('a repository on a write-protected disk is built into another folder', { timeout }, async () => {
			const root = mounted();
			cpSync('test/cases/base', root, { recursive: true });
			execFileSync('mount', ['-o', 'remount,ro', root]);
			const { code, stderr } = await run(build(root, join(room(), 'dist')));
			expect([code, stderr]).toEqual([0, expect.stringContaining('schema-unwritten')]);
		});
	},
);

test('a folder of ours that vanishes while it is written to stops the build; the next one mends it', {
	timeout,
}, async () => {
	const out = join(room(), 'dist');
	const { root, before } = await built(out);
	const stage = join(out, '../.regelrett/dist/stage');
	const { code, stderr } = await run(build(root, out), {
		happening: { at: `${stage}/manifest.json`, remove: stage },
	});
	expect([code, stderr]).toEqual([3, expect.stringContaining('output-failed')]);
	await expectOld(out, before);
	expect((await run(build(root, out))).code).toBe(0);
});

test('what was published, taken away while the next is written, is no loss', { timeout }, async () => {
	const out = join(room(), 'dist');
	const { root, before } = await built(out);
	const { code } = await run(build(root, out), {
		happening: { at: '.regelrett/dist/stage/manifest.json', remove: out },
	});
	expect(code).toBe(0);
	expect(tree(out)).not.toEqual(before);
	expect((await verify(out)).done).toBe(true);
});

test.each(['EBUSY', 'EPERM', 'EACCES'])(
	'a folder that another program holds (%s on its renaming, as Windows says it) stays, and is named',
	{ timeout },
	async (code) => {
		const out = join(room(), 'dist');
		mkdirSync(out);
		const { root, before } = await built(out);
		expect(lstatSync(out).isDirectory()).toBe(true);
		const fault = { name: 'rename', path: '.regelrett/dist/replaced', code } as const;
		const ran = await run(build(root, out), { fault });
		expect([ran.code, ran.stderr]).toEqual([3, expect.stringMatching(/output-(in-use|not-writable)/)]);
		await expectOld(out, before);
		expect((await run(build(root, out))).code).toBe(0);
		expect(existsSync(join(out, 'prove'))).toBe(true);
	},
);

test.skipIf(process.getuid?.() === 0)(
	process.getuid?.() === 0
		? 'a folder without the right to write (skipped: root may write everywhere; the write-protected disk stands in)'
		: 'a folder without the right to write is named',
	{ timeout },
	async () => {
		const folder = room();
		const out = join(folder, 'dist');
		const { root, before } = await built(out);
		const closed = [folder, join(folder, '.regelrett/dist')];
		for (const one of closed) execFileSync('chmod', ['555', one]);
		onTestFinished(() => {
			for (const one of closed) execFileSync('chmod', ['755', one]);
		});
		const { code, stderr } = await run(build(root, out));
		expect([code, stderr]).toEqual([3, expect.stringContaining('output-not-writable')]);
		await expectOld(out, before);
	},
);
