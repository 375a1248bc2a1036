import { expect, test } from 'vitest';
import { longPaths } from '../../../scripts/fill/pack/long-paths.ts';
import type { Pack } from '../../../scripts/types/index.ts';
import { aDoc } from '../../render/a-doc.ts';

/** A pack of one document; only its path is looked at. */
const packed = (path: string) =>
	({
		edition: { chapters: [{ documents: [{ path, doc: aDoc({ file: 'company/1-007_Avvik.md', markdown: '' }) }] }] },
	}) as unknown as Pack;

test('a path of 180 letters with its longest ending can be unpacked, one of 181 is told at its text', () => {
	expect(longPaths(packed('a'.repeat(175)))).toEqual([]);
	expect(longPaths(packed('a'.repeat(176)))).toEqual([
		{
			code: 'pack-path-long',
			severity: 'error',
			place: { file: 'company/1-007_Avvik.md', line: 1, column: 1 },
			params: { path: `${'a'.repeat(176)}.docx`, length: 181, most: 180 },
		},
	]);
});
