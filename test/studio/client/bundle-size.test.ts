import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundle } from '../../../scripts/load/bundle.ts';

test('the program of the page stays below 300 kB as it is sent', () => {
	const bytes = gzipSync(bundle(join(process.cwd(), 'scripts/studio/client/index.tsx'), 'alone')).length;
	expect(bytes).toBeGreaterThan(50_000);
	expect(bytes).toBeLessThan(300_000);
});
