import { join } from 'node:path';
import { expect, test } from 'vitest';
import { start } from './support/child.ts';
import { room } from './support/room.ts';
import { publishUnderLock } from './support/run.ts';
import { sample } from './support/sample.ts';

test('a reader beside 50 publishes never misses a file nor finds half of one', async () => {
	const out = join(room(), 'dist');
	await publishUnderLock(sample('first'), out);
	const reader = await start('reader.mjs', out);
	for (let build = 0; build < 50; build++) {
		expect((await publishUnderLock(sample(`build${build}`), out)).done).toBe(true);
	}
	const counted = (await reader.ask('stop')) as { readonly reads: number };
	expect(counted).toEqual({ reads: counted.reads, missing: 0, partial: 0 });
	expect(counted.reads).toBeGreaterThan(1000);
});
