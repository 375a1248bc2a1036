import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePaths } from '../../../scripts/publish/manifest/compare-paths.ts';

/** Few letters, so that many paths begin alike; on both sides of where UTF-16 and code points differ in order. */
const letter = fc.constantFrom('a', 'å', '/', '\ud7ff', '\ue000', '\uffff', '\u{10000}', '\u{10ffff}');
const path = fc.oneof(fc.string({ unit: letter, maxLength: 6 }), fc.string({ unit: 'binary' }));

test('paths are in the order of their bytes', () => {
	fc.assert(
		fc.property(path, path, (a, b) => {
			expect(Math.sign(comparePaths(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
		}),
	);
	expect(comparePaths('\uffff', '\u{10000}')).toBeLessThan(0);
});
