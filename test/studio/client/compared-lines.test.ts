import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedLines } from '../../../scripts/studio/client/held-text/compared-lines.ts';

test('only lines that differ stand as such, with those next to them', () => {
	const lines = Array.from({ length: 20 }, (_, index) => `${index}`);
	const theirs = lines.join('\n');
	const mine = lines.with(10, 'ti').join('\n');
	expect(comparedLines(mine, theirs)).toEqual([
		{ type: 'left-out', count: 8 },
		{ type: 'same', text: '8' },
		{ type: 'same', text: '9' },
		{ type: 'theirs', text: '10' },
		{ type: 'mine', text: 'ti' },
		{ type: 'same', text: '11' },
		{ type: 'same', text: '12' },
		{ type: 'left-out', count: 7 },
	]);
});

test('every line of either text is shown or counted', () => {
	const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 30 });
	fc.assert(
		fc.property(text, text, (mine, theirs) => {
			const lines = comparedLines(`${mine.join('\n')}\n`, `${theirs.join('\n')}\n`);
			const count = (type: 'mine' | 'theirs') =>
				lines.reduce((sum, line) => {
					if (line.type === 'left-out') return sum + line.count;
					return line.type === 'same' || line.type === type ? sum + 1 : sum;
				}, 0);
			expect([count('mine'), count('theirs')]).toEqual([mine.length, theirs.length]);
		}),
	);
});
