import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf } from '../../scripts/publish/hash-of.ts';

test('where one part ends and the next begins is part of the hash', () => {
	expect(hashOf(['ab', 'c'])).not.toBe(hashOf(['a', 'bc']));
	expect(hashOf(['a', ''])).not.toBe(hashOf(['a']));
	expect(hashOf([])).not.toBe(hashOf(['']));
	expect(hashOf(['1:a'])).not.toBe(hashOf(['', 'a']));
});

test('text and its bytes in UTF-8 hash alike', () => {
	expect(hashOf(['Ågård', 'x'])).toBe(hashOf([Buffer.from('Ågård'), Buffer.from('x')]));
});

test('different lists have different hashes, equal ones the same', () => {
	const parts = fc.array(fc.string({ unit: fc.constantFrom('a', '1', ':', 'å'), maxLength: 3 }), { maxLength: 4 });
	fc.assert(
		fc.property(parts, parts, (a, b) => (hashOf(a) === hashOf(b)) === (JSON.stringify(a) === JSON.stringify(b))),
		{ numRuns: 2000 },
	);
});
