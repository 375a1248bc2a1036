import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineUp } from '../../../scripts/render/pool/line.ts';

test('gives what is smallest and what is largest, and among equals what came first and last', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(20)), fc.array(fc.boolean()), (extents, turns) => {
			const line = lineUp<{ readonly extent: number; readonly came: number }>();
			const rest = extents.map((extent, came) => ({ extent, came }));
			for (const item of rest) line.add(item);
			rest.sort((a, b) => a.extent - b.extent || a.came - b.came);
			for (const first of turns) {
				expect(line.length()).toBe(rest.length);
				expect(line.extent()).toBe(rest.reduce((sum, { extent }) => sum + extent, 0));
				expect(first ? line.first() : line.last()).toBe(first ? rest.shift() : rest.pop());
			}
		}),
	);
});
