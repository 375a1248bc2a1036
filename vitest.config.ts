import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		setupFiles: ['test/support/seed.ts'],
		// One a core: Vitest leaves one free, which on two cores is half of them.
		maxWorkers: availableParallelism(),
		testTimeout: 480_000,
		hookTimeout: 480_000,
		reporters: ['default', ['json', { outputFile: '.regelrett/test-results.json' }]],
	},
});
