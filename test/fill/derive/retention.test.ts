import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { reflection } from '../../../scripts/fill/derive/reflection.ts';
import { retention } from '../../../scripts/fill/derive/retention.ts';
import type { DataGroup, DeriveSubject } from '../../../scripts/types/index.ts';

const settings = { register: 'cases', employment: '1', closing: '10' };

interface Listed {
	readonly cases: readonly DataGroup[];
	readonly left: readonly DataGroup[];
	readonly closed: readonly DataGroup[];
	readonly employed: readonly string[];
}

function listOf(...rows: readonly DataGroup[]): Listed {
	const registers = new Map([['cases', { sound: true, rows }]]);
	return retention({ company: { registers } } as unknown as DeriveSubject, settings) as unknown as Listed;
}

const row = (written: DataGroup): DataGroup => ({
	case: 'S-1',
	ended: null,
	closed: null,
	lastEntry: '2026-01-01',
	...written,
});

test.each([
	['2026-06-30', '2027-06-30'],
	['2027-02-28', '2028-02-28'],
	// There is no 29 February the year after: its 365 days end on the 28th.
	['2028-02-29', '2029-02-28'],
])('employment that ended on %s: sent on %s at the earliest', (ended, earliest) => {
	expect(listOf(row({ ended })).left).toMatchObject([{ earliest, keptUntil: null }]);
});

test.each([
	['2024-02-29', '2034-02-28'],
	['2026-12-31', '2036-12-31'],
])('a service that has closed: last entry %s, kept until %s, whenever employment ended', (lastEntry, keptUntil) => {
	const listed = listOf(row({ lastEntry, closed: '2027-01-01', ended: '2026-06-30' }));
	expect(listed.closed).toMatchObject([{ keptUntil, earliest: null }]);
	expect(listed.left).toEqual([]);
});

test('every case stands in one place', () => {
	const day = fc.constantFrom(null, '2024-02-29', '2026-06-30');
	fc.assert(
		fc.property(fc.array(fc.record({ ended: day, closed: day })), (written) => {
			const { cases, left, closed, employed } = listOf(...written.map((cells) => row(cells)));
			expect(left.length + closed.length + employed.length).toBe(cases.length);
		}),
	);
});

test('the day after has the same hour, and another where clocks were put forward or back', () => {
	const earliest = (informed: string) =>
		reflection({ data: { informed } } as unknown as DeriveSubject, { hours: '24', zone: 'Europe/Copenhagen' });
	expect(earliest('2026-03-14T10:00+01:00')).toMatchObject({ earliest: '2026-03-15T10:00+01:00' });
	expect(earliest('2026-03-28T10:00+01:00')).toMatchObject({ earliest: '2026-03-29T11:00+02:00' });
	expect(earliest('2026-10-24T10:00+02:00')).toMatchObject({ earliest: '2026-10-25T09:00+01:00' });
	expect(earliest('1979-03-31T10:00Z')).toMatchObject({ earliest: '1979-04-01T11:00+01:00' });
});

test('whatever the moment, exactly 24 hours lie before the answer', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 62 * 366 * 24 * 60 }), (minutes) => {
			const informed = Temporal.Instant.from('1978-01-01T00:00Z').add({ minutes }).toString();
			const subject = { data: { informed } } as unknown as DeriveSubject;
			const { earliest } = reflection(subject, { hours: '24', zone: 'Europe/Copenhagen' }) as DataGroup;
			const [from, to] = [Temporal.Instant.from(informed), Temporal.Instant.from(String(earliest))];
			expect(to.epochMilliseconds - from.epochMilliseconds).toBe(86_400_000);
		}),
	);
});
