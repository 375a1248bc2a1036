import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { guards } from './guards.ts';

const named = process.env.REGELRETT_WITHOUT ?? '';
const taken = guards.find(({ id }) => id === named);

/** The tests of one guard, run without it: its module is read with other words in the guard's place. None named: with all. */
// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
	plugins: [
		{
			name: 'without-a-guard',
			enforce: 'pre',
			load(id) {
				if (named === '') return undefined;
				if (taken?.without === undefined) throw new Error(`No guard can be taken away by the name ${named}`);
				const [find, replace] = taken.without;
				return id === resolve(taken.guard) ? readFileSync(id, 'utf8').replace(find, () => replace) : undefined;
			},
		},
	],
	test: {
		include: ['test/**/*.test.ts'],
		setupFiles: ['test/support/seed.ts'],
		testTimeout: 120_000,
	},
});
