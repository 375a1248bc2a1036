import { cpSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noteFigure } from '../support/note-figure.ts';
import { type Call, faulty } from './support/faulty.ts';
import { room } from './support/room.ts';
import { publishUnderLock, verify } from './support/run.ts';
import { sample as whole } from './support/sample.ts';
import { outputsIn, treeOf } from './support/tree.ts';
import { prepare, ways } from './support/ways.ts';

/** The first of two outputs is the same in every build, the second another. */
const sample = (build: string) => [...whole('same').slice(0, 1), ...whole(build).slice(1, 2)];
const present = treeOf(sample('c'));
const next = treeOf(sample('d'));

describe.each(ways)('publishing by a %s', (way) => {
	describe.each(['EIO', 'ENOSPC', 'short', 'garbled'] as const)('when the disk answers with %s', (fault) => {
		test('one failing call, whichever: nothing is published and the failure is said, or all is published', async () => {
			const ground = await layGround(way);
			const { calls } = await trace(ground);
			const numbers = candidates(calls, fault);
			for (const k of numbers) {
				const out = copyOf(ground);
				const files = faulty(onlyAt(calls, k, dirname(out), fault));
				const { done, messages } = await publishUnderLock(sample('d'), out, files);
				const what = `call ${k} of ${calls.length}: ${JSON.stringify(calls[k - 1])}`;
				expect(done, what).toBe(isHarmless(calls, k));
				expect(outputsIn(out), what).toEqual(done ? next : present);
				expect(messages.filter(({ severity }) => severity === 'error').length > 0, what).toBe(!done);
				expect((await verify(out)).done, what).toBe(true);
				await expectNextPublishToSweep(out, what);
			}
			noteFigure(8, `publishing by a ${way}, ${fault}: each of ${numbers.length} calls`, true);
		});
	});

	test('a disk that dies at any call leaves what the next start makes whole: the old or the new', async () => {
		const ground = await layGround(way);
		const { calls } = await trace(ground);
		const seen = new Set<string>();
		for (let k = 1; k <= calls.length; k++) {
			const out = copyOf(ground);
			await publishUnderLock(
				sample('d'),
				out,
				faulty((_, number) => (number >= k ? 'EIO' : undefined)),
			);
			const what = `call ${k} of ${calls.length}: ${JSON.stringify(calls[k - 1])}`;
			const { done, codes } = await verify(out);
			expect(done, what).toBe(true);
			codes.forEach((code) => {
				seen.add(code);
			});
			expect([present, next], what).toContainEqual(outputsIn(out));
			await expectNextPublishToSweep(out, what);
		}
		expect([...seen]).toEqual(way === 'real folder' ? ['publish-recovered'] : []);
	});
});

test('all of a generation is on the disk before it gets its name, and its name before it is shown', async () => {
	const { calls } = await trace(await layGround('symbolic link'));
	const at = (name: string, path: string) => calls.findIndex((call) => call.name === name && call.paths[0] === path);
	const naming = at('rename', '.regelrett/dist/stage');
	const showing = at('rename', '.regelrett/dist/link');
	const written = calls.flatMap(({ name, paths: [path = ''] }, index) =>
		name === 'write' && index < showing ? [{ path, index }] : [],
	);
	// Of two outputs one is taken over from the generation before; and the manifest.
	expect(written.length).toBe(2);
	expect(written.at(-1)?.path).toBe('.regelrett/dist/stage/manifest.json');
	for (const { path, index } of written) {
		for (let folder = dirname(path); folder !== '.regelrett/dist'; folder = dirname(folder)) {
			expect(at('sync', folder), folder).toBeGreaterThan(at('sync', path));
			expect(at('sync', folder), folder).toBeLessThan(naming);
		}
		expect(at('sync', path), path).toBeGreaterThan(index);
	}
	expect(at('sync', '.regelrett/dist')).toBeGreaterThan(naming);
	expect(at('sync', '.regelrett/dist')).toBeLessThan(showing);
	expect(at('sync', '')).toBeGreaterThan(showing);
});

/** Three generations, so that the next publish has one to sweep. */
async function layGround(way: (typeof ways)[number]): Promise<string> {
	const ground = room();
	prepare(way, join(ground, 'dist'));
	for (const build of ['a', 'b', 'c']) {
		await publishUnderLock(sample(build), join(ground, 'dist'));
	}
	return ground;
}

function copyOf(ground: string): string {
	const copy = room();
	cpSync(ground, copy, { recursive: true, verbatimSymlinks: true });
	return join(copy, 'dist');
}

/** The calls of an undisturbed publish, paths relative to the ground. */
async function trace(ground: string): Promise<{ readonly calls: readonly Call[] }> {
	const out = copyOf(ground);
	const files = faulty(() => undefined);
	expect((await publishUnderLock(sample('d'), out, files)).done).toBe(true);
	const root = join(out, '..');
	return { calls: files.calls.map((call) => within(root, call)) };
}

function within(root: string, { name, paths }: Call): Call {
	return { name, paths: paths.map((path) => path.slice(root.length + 1)) };
}

/** A fault at the call that was the k-th: told by what it does and how often that was done before, as files are written at once. */
function onlyAt(calls: readonly Call[], k: number, root: string, fault: string) {
	const told = (call: Call) => JSON.stringify(call).replace(/lock-\w{6}/g, 'lock-');
	const wanted = calls.slice(0, k).map(told);
	const seen: string[] = [];
	return (call: Call) => {
		seen.push(told(within(root, call)));
		const isWanted = seen.at(-1) === wanted.at(-1);
		const count = (list: readonly string[]) => list.filter((one) => one === wanted.at(-1)).length;
		return isWanted && count(seen) === count(wanted) ? fault : undefined;
	};
}

function candidates(calls: readonly Call[], fault: string): readonly number[] {
	const numbers = calls.map((_, index) => index + 1);
	// Only a write can go wrong in silence.
	return fault === 'short' || fault === 'garbled' ? numbers.filter((k) => calls[k - 1]?.name === 'write') : numbers;
}

/**
 * After the rename that publishes, while sweeping a generation that is no longer needed, or while taking over what is as it
 * was: then it is written anew.
 */
function isHarmless(calls: readonly Call[], k: number): boolean {
	const publishing = calls.findLastIndex(({ name, paths }) => name === 'rename' && paths[1] === 'dist') + 1;
	const sweeping = calls.findIndex(({ name, paths }) => name === 'rename' && paths[1] === '.regelrett/dist/trash') + 1;
	const old = calls[sweeping - 1]?.paths[0] ?? '';
	expect([publishing, sweeping]).not.toContain(0);
	const isOfOld = calls[k - 1]?.paths.some((path) => path.startsWith(old)) ?? false;
	const staging = calls.findIndex(({ name, paths }) => name === 'mkdir' && paths[0] === '.regelrett/dist/stage') + 1;
	const isOfPresent = /^(dist|\.regelrett\/dist\/[0-9a-f]{16})\//.test(calls[k - 1]?.paths[0] ?? '');
	return k > publishing || isOfOld || k === sweeping + 1 || (k > staging && isOfPresent);
}

async function expectNextPublishToSweep(out: string, what: string): Promise<void> {
	expect((await publishUnderLock(sample('d'), out)).done, what).toBe(true);
	expect(outputsIn(out), what).toEqual(next);
	const left = readdirSync(join(out, '../.regelrett/dist')).filter((name) => name !== 'previous');
	expect(
		left.filter((name) => !/^[0-9a-f]{16}$/.test(name)),
		what,
	).toEqual([]);
	expect(left.length, what).toBeLessThanOrEqual(3);
}
