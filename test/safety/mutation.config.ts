import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { guards } from './guards.ts';

const taken = guards.find(({ id }) => id === process.env.REGELRETT_WITHOUT);
const [find, replace] = taken?.without ?? [];

/** The tests of one guard, run without it: its module is read with other words in the guard's place. */
// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
	plugins: [
		{
			name: 'without-a-guard',
			enforce: 'pre',
			load(id) {
				if (taken === undefined || find === undefined || replace === undefined) throw new Error('No guard is named');
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
