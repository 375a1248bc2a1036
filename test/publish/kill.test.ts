import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { start } from './support/child.ts';
import { room } from './support/room.ts';
import { verify } from './support/run.ts';
import { outputsIn } from './support/tree.ts';
import { prepare, ways } from './support/ways.ts';

const kills = process.env.REGELRETT_LONG === '1' ? 100 : 20;

test.each(ways)(
	`kill -9 of a publishing process, ${kills} times, by a %s: always whole, old or new`,
	{
		timeout: kills * 60_000,
	},
	async (way) => {
		const out = join(room(), 'dist');
		prepare(way, out);
		for (let kill = 0; kill < kills; kill++) {
			const first = kill * 1000;
			const builder = await start('builder.mjs', out);
			// Held twice: one build is through. A lock left by the process killed before is free at once.
			expect(await builder.ask('loop', String(first))).toBe('held');
			expect(await builder.next()).toBe('held');
			await delay((kill * 37) % 101);
			await builder.kill();

			const what = `kill ${kill}`;
			const { done, codes } = await verify(out);
			expect(done, `${what}: ${codes}`).toBe(true);
			const builds = new Set(Object.values(outputsIn(out)).map((text) => text.slice(0, text.indexOf(' '))));
			expect(builds.size, what).toBe(1);
			expect(Number([...builds][0]?.slice('build'.length)), what).toBeGreaterThanOrEqual(first);
		}
		const builder = await start('builder.mjs', out);
		expect(await builder.ask('lock')).toBe('held');
		expect(await builder.ask('publish', 'last')).toBe('true');
		expect(await builder.ask('publish', 'last')).toBe('true');
		const left = readdirSync(join(out, '../.regelrett/dist')).filter((name) => !/^[0-9a-f]{16}$/.test(name));
		expect(left.sort()).toEqual(['lock', 'previous']);
	},
);
