import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInShard } from '../../scripts/shards/is-in-shard.ts';

test('every company is in exactly one shard of any number of them, whatever other companies there are', () => {
	const id = fc.stringMatching(/^[a-z0-9](-?[a-z0-9]){0,20}$/u);
	fc.assert(
		fc.property(id, fc.integer({ min: 1, max: 50 }), (company, of) => {
			const shards = Array.from({ length: of }, (_, at) => ({ number: at + 1, of }));
			expect(shards.filter((shard) => isInShard(company, shard))).toHaveLength(1);
		}),
	);
});

test('shards are of about one size', () => {
	const ids = Array.from({ length: 1000 }, (_, at) => `bedrift-${at}`);
	for (const number of [1, 2, 3, 4]) {
		const count = ids.filter((id) => isInShard(id, { number, of: 4 })).length;
		expect(count).toBeGreaterThan(200);
		expect(count).toBeLessThan(300);
	}
});

test('the company of a shard is the same on every machine', () => {
	expect(isInShard('prove', { number: 2, of: 3 })).toBe(true);
	expect(isInShard('nabo', { number: 1, of: 3 })).toBe(true);
});
