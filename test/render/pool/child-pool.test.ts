import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contained } from '../../../scripts/contained/contained.ts';
import { childPool } from '../../../scripts/render/pool/child-pool.ts';

const containment = {
	program: fileURLToPath(new URL('echo-child.mjs', import.meta.url)),
	environment: {},
	setup: {},
	heapMegabytes: 64,
};

interface Slow {
	readonly name: string;
	readonly milliseconds: number;
}

/** The names of jobs in the order in which they were begun and in which they were done. */
async function orderOf(jobs: number, worthAnother: number, extents: readonly number[]) {
	const pool = childPool<Slow, string, never>({ jobs, worthAnother }, containment);
	const begun: number[] = [];
	const done: number[] = [];
	await Promise.all(
		extents.map(async (extent) => {
			const job = () => {
				begun.push(extent);
				return { name: String(extent), milliseconds: extent };
			};
			expect(await pool.run({ job, extent, seconds: 30 })).toEqual({ type: 'answered', answer: String(extent) });
			done.push(extent);
		}),
	);
	await pool.close();
	return { begun, done };
}

test('one child does what is small before what is large', async () => {
	const { begun } = await orderOf(1, 0, [300, 5, 1, 200, 3, 2]);
	expect(begun).toEqual([1, 2, 3, 5, 200, 300]);
});

test('two children begin with the largest at once, and nothing small waits behind it', async () => {
	const { begun, done } = await orderOf(2, 0, [2000, 5, 1, 3, 2]);
	expect(begun.slice(0, 2)).toEqual([1, 2000]);
	expect(done).toEqual([1, 2, 3, 5, 2000]);
});

test('a second child is not started for little', async () => {
	const { begun } = await orderOf(2, 1000, [300, 5, 1, 200, 3, 2]);
	expect(begun).toEqual([1, 2, 3, 5, 200, 300]);
});

test('what waits when the pool is closed is answered', async () => {
	const pool = childPool<Slow, string, never>({ jobs: 1, worthAnother: 0 }, containment);
	const job = () => ({ name: 'a', milliseconds: 60_000 });
	const all = Promise.all([1, 2, 3].map((extent) => pool.run({ job, extent, seconds: 60 })));
	await pool.close();
	for (const outcome of await all) expect(outcome).toMatchObject({ type: 'stopped' });
});

test('a child that is ended when its answer has come, but is not yet heard, has answered', async () => {
	const child = contained<Slow, string, never>(containment);
	expect(await child.ask({ name: 'first', milliseconds: 0 }, 30)).toMatchObject({ type: 'answered' });
	const asked = child.ask({ name: 'second', milliseconds: 0 }, 30);
	// This process hears nothing meanwhile.
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
	await child.end();
	expect(await asked).toEqual({ type: 'answered', answer: 'second' });
	expect(child.isWarm()).toBe(false);
});
