import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Activity } from '../../../scripts/fill/coverage/activity.ts';
import { decideCoverage } from '../../../scripts/fill/coverage/decide-coverage.ts';
import { loadCoveredIndustries } from '../../../scripts/load/templates/covered-industries.ts';

const covered = await loadCoveredIndustries(process.cwd(), () => {});
if (covered === undefined) throw new Error('The covered industries could not be read');
const { lines } = covered;
const runs = process.env.REGELRETT_LONG === '1' ? 20_000 : 1000;

const does = (what: string, code: string | null, employees: number, production = true): Activity => {
	const line = code === null ? undefined : lines.get(code);
	return { what, code, line, employees, production };
};

const activity = fc
	.record({
		what: fc.string({ minLength: 1, maxLength: 6 }),
		code: fc.option(fc.constantFrom(...lines.keys())),
		employees: fc.integer({ min: 0, max: 40 }),
		production: fc.boolean(),
	})
	.map(({ what, code, employees, production }) => does(what, code, employees, production));

const enterprise = fc.record({
	activities: fc.array(activity, { maxLength: 8 }),
	others: fc.nat(40),
	choice: fc.option(fc.nat(7)),
});

/** The same enterprise with everything that may be asked of it. */
function decided({ activities, others, choice }: { activities: Activity[]; others: number; choice: number | null }) {
	const total = activities.reduce((sum, { employees }) => sum + employees, others);
	const chosen = choice === null ? null : (activities[choice]?.what ?? null);
	return { total, ...decideCoverage(activities, total, chosen) };
}

test('slaughtering as the main activity covers everybody (S2-A-III)', () => {
	const activities = [does('svin', '7.a', 60), does('frugt', null, 20), does('kontor', null, 20, false)];
	expect(decideCoverage(activities, 100, null)).toMatchObject({ outcome: 'all', covered: 100 });
});

test('40 of 100 at a side production of 9.j: only they are covered', () => {
	const activities = [does('møbler', null, 60), does('maling', '9.j', 40)];
	expect(decideCoverage(activities, 100, null)).toMatchObject({ outcome: 'part', covered: 40 });
});

test('nothing that stands in the annex: nobody is covered', () => {
	expect(decideCoverage([does('møbler', null, 60)], 100, null)).toMatchObject({ outcome: 'none', covered: 0 });
	expect(decideCoverage([does('kontor', null, 60, false)], 100, null)).toMatchObject({ outcome: 'none', main: [] });
});

test('the most people outside production are no main activity', () => {
	const activities = [does('kontor', null, 90, false), does('svin', '7.a', 10)];
	expect(decideCoverage(activities, 100, null)).toMatchObject({ outcome: 'all', covered: 100 });
});

test('activities of one line are one part of production', () => {
	const activities = [does('nat', '7.a', 30), does('dag', '7.a', 30), does('møbler', null, 40)];
	expect(decideCoverage(activities, 100, null)).toMatchObject({ outcome: 'all' });
	const unlike = [does('nat', '7.a', 30), does('dag', '7.b', 30), does('møbler', null, 40)];
	expect(decideCoverage(unlike, 100, null)).toMatchObject({ outcome: 'part', covered: 60 });
});

test('a tie that makes a difference is decided by a person, and by nobody else', () => {
	const activities = [does('svin', '7.a', 50), does('møbler', null, 50)];
	expect(decideCoverage(activities, 100, null)).toMatchObject({ outcome: 'undecided', covered: 0 });
	expect(decideCoverage(activities, 100, 'møbler')).toMatchObject({ outcome: 'part', covered: 50 });
	expect(decideCoverage(activities, 100, 'svin')).toMatchObject({ outcome: 'all', covered: 100 });
	expect(decideCoverage(activities, 100, 'kontor')).toMatchObject({ outcome: 'undecided' });
	const alike = [does('svin', '7.a', 50), does('garveri', '1.a', 50)];
	expect(decideCoverage(alike, 100, null)).toMatchObject({ outcome: 'all', covered: 100 });
});

test('a side production that was covered before the main activity is told beside it', () => {
	const { parts } = decideCoverage([does('maling', '9.j', 60), does('svin', '7.a', 40)], 100, null);
	expect(parts.map(({ all, activity: { what } }) => [all, what])).toEqual([
		[true, 'maling'],
		[false, 'svin'],
	]);
});

test('of any enterprise there is one outcome, told apart by the main activity, and no more are covered than there are', () => {
	fc.assert(
		fc.property(enterprise, (made) => {
			const { outcome, covered: number, main, parts, total } = decided(made);
			const listed = made.activities.filter(({ production, line, employees }) => production && line && employees > 0);
			const days = new Set(main.map(({ line }) => line?.group.from));
			const holds = {
				undecided: days.size > 1,
				all: days.size === 1 && !days.has(undefined),
				part: (days.size === 0 || (days.size === 1 && days.has(undefined))) && listed.length > 0,
				none: (days.size === 0 || (days.size === 1 && days.has(undefined))) && listed.length === 0,
			};
			expect(Object.entries(holds).filter(([, held]) => held)).toEqual([[outcome, true]]);
			expect(number).toBeLessThanOrEqual(total);
			expect({ all: number === total, part: number > 0, none: number === 0, undecided: number === 0 }[outcome]).toBe(
				true,
			);
			expect(parts.length > 0).toBe(outcome === 'all' || outcome === 'part');
		}),
		{ numRuns: runs },
	);
});

test('the order in which activities are written changes nothing', () => {
	fc.assert(
		fc.property(enterprise, ({ activities, others }) => {
			const [one, other] = [activities, [...activities].reverse()].map((written) =>
				decided({ activities: written, others, choice: null }),
			);
			expect([other?.outcome, other?.covered]).toEqual([one?.outcome, one?.covered]);
		}),
		{ numRuns: runs },
	);
});

test('more people outside production never change who is covered otherwise', () => {
	fc.assert(
		fc.property(enterprise, (made) => {
			const [before, after] = [decided(made), decided({ ...made, others: made.others + 10 })];
			expect(after.outcome).toBe(before.outcome);
			expect(after.covered).toBe(before.outcome === 'all' ? before.covered + 10 : before.covered);
		}),
		{ numRuns: runs },
	);
});
