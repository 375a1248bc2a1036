import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteFigure } from '../support/note-figure.ts';
import { aHouse, file, type Judged } from './a-house.ts';
import { families } from './families.ts';

/** The long form tells how long the slowest took; what the normal run finds is the same on every machine. */
const long = process.env.REGELRETT_LONG === '1';

const sizes = long ? [100, 400, 1600, 6400, 25_600, 102_400] : [400];

/** Milliseconds of work that a text may cost, from its characters to its last check, refused or not. */
const most = 2500;

const sentence = 'Et avvik er noe som ikke er som det skal.';
const whole = readFileSync(`test/cases/base/${file}`, 'utf8');

let judge: (text: string) => Judged;
beforeAll(async () => {
	judge = await aHouse();
	judge(whole);
});

const slow: string[] = [];
let worst = 0;
let refused = 0;

describe.each(families)('$name', ({ name, write }) => {
	test.each(sizes)('of size %i is read or refused', { timeout: 600_000 }, (n) => {
		const text = whole.replace(sentence, () => write(n));
		const start = process.cpuUsage();
		const { doc, messages } = judge(text);
		const { user, system } = process.cpuUsage(start);
		const took = (user + system) / 1000;
		if (doc === undefined) {
			refused++;
			expect(messages.some(({ severity }) => severity === 'error')).toBe(true);
		}
		worst = Math.max(worst, took);
		if (took > most) slow.push(`${name} of ${n}: ${(took / 1000).toFixed(1)} s`);
	});
});

afterAll(() => {
	const counts = `${families.length} forms at ${sizes.length} sizes: ${refused} refused`;
	noteFigure(4, [`${counts}, worst ${(worst / 1000).toFixed(1)} s of work`, ...slow].join('; '), slow.length === 0);
});
