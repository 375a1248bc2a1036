import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lock } from '../../scripts/publish/lock.ts';
import { start } from './support/child.ts';
import { room } from './support/room.ts';
import { gather } from './support/run.ts';
import { outputsIn } from './support/tree.ts';

const rounds = process.env.REGELRETT_LONG === '1' ? 50 : 10;
const tellsStart = existsSync('/proc/self/stat');

function place(): { readonly out: string; readonly lockFolder: string } {
	const folder = room();
	return { out: join(folder, 'dist'), lockFolder: join(folder, '.regelrett/dist/lock') };
}

/** Takes the lock and lets go of it. */
function tryLock(out: string) {
	return gather(async (report) => {
		const held = await lock(out, report);
		await held?.release();
		return held !== undefined;
	});
}

function age(lockFolder: string, seconds: number): void {
	const time = (performance.timeOrigin + performance.now()) / 1000 - seconds;
	utimesSync(lockFolder, time, time);
}

test('who comes second is told who holds it, and has it after the release', async () => {
	const { out, lockFolder } = place();
	const builder = await start('builder.mjs', out);
	expect(await builder.ask('lock')).toBe('held');
	const { done, messages } = await tryLock(out);
	expect(done).toBe(false);
	expect(messages).toMatchObject([
		{ code: 'build-locked', severity: 'error', params: { holder: { pid: builder.process.pid }, folder: lockFolder } },
	]);
	await builder.ask('release');
	expect((await tryLock(out)).done).toBe(true);
	expect(existsSync(lockFolder)).toBe(false);
});

test('beside one that takes it and lets go of it all the time, one has it or is told who holds it', async () => {
	const { out } = place();
	const builder = await start('builder.mjs', out);
	await builder.ask('churn');
	const told: unknown[] = [];
	let had = 0;
	for (let tries = 0; tries < 30 * rounds; tries++) {
		const { done, messages } = await tryLock(out);
		if (done) had++;
		told.push(...messages);
	}
	await builder.kill();
	const holder = expect.objectContaining({ pid: builder.process.pid });
	expect(told).toEqual(told.map(() => expect.objectContaining({ params: expect.objectContaining({ holder }) })));
	expect([had > 0, told.length > 0]).toEqual([true, true]);
});

test('a process cannot take it twice', async () => {
	const { out } = place();
	const held = await lock(out, () => {});
	expect((await tryLock(out)).codes).toEqual(['build-locked']);
	await held?.release();
	expect((await tryLock(out)).done).toBe(true);
});

test('folders for outputs side by side do not lock each other', async () => {
	const { out } = place();
	const held = await lock(out, () => {});
	expect((await tryLock(`${out}-year`)).done).toBe(true);
	await held?.release();
});

test.each(['without', 'with'])(
	`of two builds at once, ${rounds} times, %s a lock left by a killed one, one wins`,
	{
		timeout: rounds * 60_000,
	},
	async (left) => {
		const { out, lockFolder } = place();
		const dead = join(room(), 'lock');
		const killed = await start('builder.mjs', out);
		await killed.ask('lock');
		await killed.kill();
		cpSync(lockFolder, dead, { recursive: true });

		const builders = [await start('builder.mjs', out), await start('builder.mjs', out)] as const;
		for (let round = 0; round < rounds; round++) {
			if (left === 'with') {
				cpSync(dead, lockFolder, { recursive: true });
			}
			const answers = await Promise.all(builders.map((builder) => builder.ask('lock')));
			expect([...answers].sort(), `round ${round}`).toEqual(['build-locked', 'held']);
			const winner = builders[answers.indexOf('held')];
			const loser = builders[answers.indexOf('build-locked')];
			expect(await loser?.ask('publish', 'loser')).toBe('false');
			expect(await winner?.ask('publish', `winner${round}`)).toBe('true');
			expect(await winner?.ask('release')).toBe('released');
			for (const text of Object.values(outputsIn(out))) {
				expect(text.startsWith(`winner${round} `)).toBe(true);
			}
		}
	},
);

test('a holder that blocks its event loop keeps it, however long without a sign of life', async () => {
	const { out, lockFolder } = place();
	const builder = await start('builder.mjs', out);
	expect(await builder.ask('lock')).toBe('held');
	expect(await builder.ask('block')).toBe('blocked');
	age(lockFolder, 3600);
	expect((await tryLock(out)).codes).toEqual(['build-locked']);
	await builder.kill();
	expect((await tryLock(out)).done).toBe(true);
});

test('after kill -9 of its holder it is free at once', async () => {
	const { out, lockFolder } = place();
	const builder = await start('builder.mjs', out);
	await builder.ask('lock');
	await builder.kill();
	expect(existsSync(lockFolder)).toBe(true);
	expect((await tryLock(out)).done).toBe(true);
	expect(readdirSync(join(lockFolder, '..'))).toEqual([]);
});

describe('a lock left behind', () => {
	function leave(lockFolder: string, change: Readonly<Record<string, unknown>>): void {
		mkdirSync(lockFolder, { recursive: true });
		writeFileSync(join(lockFolder, 'holder.json'), JSON.stringify(change));
	}

	async function ownHolder(): Promise<Readonly<Record<string, unknown>>> {
		const { out, lockFolder } = place();
		const held = await lock(out, () => {});
		const holder = JSON.parse(readFileSync(join(lockFolder, 'holder.json'), 'utf8'));
		await held?.release();
		return holder;
	}

	test('names its holder', async () => {
		expect(Object.keys(await ownHolder())).toEqual(['pid', 'host', 'system', 'started']);
		expect(await ownHolder()).toMatchObject({ pid: process.pid });
	});

	test.each(['host', 'system'])('by another %s counts after a minute without a sign of life', async (key) => {
		const { out, lockFolder } = place();
		leave(lockFolder, { ...(await ownHolder()), [key]: 'another' });
		age(lockFolder, 30);
		expect((await tryLock(out)).codes).toEqual(['build-locked']);
		age(lockFolder, 90);
		expect((await tryLock(out)).done).toBe(true);
	});

	test.skipIf(!tellsStart)(
		tellsStart
			? 'by a process whose number another process has now is free at once'
			: 'number of a process used again (skipped: this system does not tell when a process began)',
		async () => {
			const { out, lockFolder } = place();
			leave(lockFolder, { ...(await ownHolder()), started: '1' });
			expect((await tryLock(out)).done).toBe(true);
		},
	);

	test.each(['', '{', '{"pid": -1}', '[]'])(
		'with a holder that cannot be read (%j) counts for a minute',
		async (text) => {
			const { out, lockFolder } = place();
			leave(lockFolder, {});
			writeFileSync(join(lockFolder, 'holder.json'), text);
			expect((await tryLock(out)).codes).toEqual(['build-locked']);
			age(lockFolder, 90);
			expect((await tryLock(out)).done).toBe(true);
		},
	);
});

test('a lock that another machine has taken over is not released', async () => {
	const { out, lockFolder } = place();
	const held = await lock(out, () => {});
	const file = join(lockFolder, 'holder.json');
	const other = { ...JSON.parse(readFileSync(file, 'utf8')), host: 'another' };
	writeFileSync(file, JSON.stringify(other));
	await held?.release();
	expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(other);
});

test('where no lock can be made, the reason is said', async () => {
	const folder = room();
	writeFileSync(join(folder, 'file'), '');
	const { done, messages } = await tryLock(join(folder, 'file', 'dist'));
	expect(done).toBe(false);
	expect(messages).toMatchObject([{ code: 'output-failed', params: { reason: 'ENOTDIR' } }]);
});
