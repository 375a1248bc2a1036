import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		setupFiles: ['test/support/seed.ts'],
		testTimeout: 120_000,
		hookTimeout: 120_000,
		reporters: ['default', ['json', { outputFile: '.regelrett/test-results.json' }]],
	},
});
