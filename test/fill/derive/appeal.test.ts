import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { appeal } from '../../../scripts/fill/derive/appeal.ts';
import type { DeriveSubject, RuleSettings } from '../../../scripts/types/index.ts';
import { calendars } from '../../support/calendars.ts';

const { derive } = parse(readFileSync('templates/appeal-note/kind.yaml', 'utf8'), { schema: 'failsafe' }) as {
	readonly derive: { readonly appeal: RuleSettings };
};

const deadlineOf = (notified: string | null) =>
	appeal({ data: { notified }, language: 'da', repository: { calendars } } as unknown as DeriveSubject, derive.appeal);

test.each([
	// As S2-§26 counts: the day after is the first.
	['1978-09-01', '1978-09-29', null, '1978-09-29'],
	['1980-01-31', '1980-02-28', null, '1980-02-28'],
	// Weekends, a holiday between two weekends, Whit Monday before 5 June, Christmas to New Year.
	['1978-09-02', '1978-09-30', 'lørdag', '1978-10-02'],
	['1978-02-23', '1978-03-23', 'Skærtorsdag', '1978-03-28'],
	['1979-05-07', '1979-06-04', 'Anden Pinsedag', '1979-06-06'],
	['1979-11-26', '1979-12-24', 'juleaftensdag', '1979-12-27'],
	['1978-12-03', '1978-12-31', 'nytårsaftensdag', '1979-01-02'],
])('notified on %s: the weeks end on %s (%s), the last day is %s', (notified, ends, closed, deadline) => {
	expect(deadlineOf(notified)).toMatchObject({ weeks: 4, ends, closed, deadline });
});

test('without a day there is no deadline', () => {
	expect(deadlineOf(null)).toBeNull();
});

test('nobody has less than 28 days, and never more than a week beyond them', () => {
	const start = Temporal.PlainDate.from('1978-07-01');
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 366 * 30 }), (days) => {
			const notified = start.add({ days });
			const { deadline } = deadlineOf(notified.toString()) as { readonly deadline: string };
			const given = notified.until(deadline).days;
			expect(given).toBeGreaterThanOrEqual(28);
			expect(given).toBeLessThanOrEqual(28 + 7);
		}),
		{ numRuns: 200 },
	);
});
