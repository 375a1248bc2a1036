import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { guards } from './guards.ts';

/** How many requirements there are of each kind, numbered from 1. */
const counts = { FM: 10, YA: 9, HB: 15, MG: 8, PM: 4, DX: 8, TY: 6, CH: 3, NAME: 4 };

test('every requirement has its guard', () => {
	const ids = Object.entries(counts).flatMap(([kind, count]) =>
		Array.from({ length: count }, (_, index) => `${kind}-${index + 1}`),
	);
	expect(guards.map(({ id }) => id)).toEqual(ids);
});

test.each(guards)('$id: its guard and its test are there', ({ guard, test: file, title, without }) => {
	expect([guard, existsSync(guard)]).toEqual([guard, true]);
	// The examples of a rule stand on a page beside the test.
	const page = join(dirname(file), `${title}.md`);
	expect(`${readFileSync(file, 'utf8')}${title !== '' && existsSync(page) ? title : ''}`).toContain(title);
	if (without !== undefined) expect(readFileSync(guard, 'utf8').split(without[0])).toHaveLength(2);
});
