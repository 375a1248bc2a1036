import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appointments } from '../../../scripts/fill/board/appointments.ts';
import type { EnrolledSite } from '../../../scripts/fill/board/enrolled-sites.ts';
import { inOrder } from '../../../scripts/fill/board/in-order.ts';
import { servicesOf } from '../../../scripts/fill/board/services-of.ts';

const seats = { seats: 5, members: 3, services: 2, joint: ['Joint'] };
const chair: EnrolledSite = { site: 'Chair', service: 'Army', enrolled: 500 };

/** More sites than seats, of several services, with few counts so that many are level. */
const sitesArbitrary = fc
	.array(
		fc.record({ service: fc.constantFrom('Army', 'Navy', 'Air', 'Joint'), enrolled: fc.integer({ min: 1, max: 9 }) }),
		{
			minLength: 6,
			maxLength: 12,
		},
	)
	.map((list): readonly EnrolledSite[] => list.map((site, index) => ({ site: `S${index}`, ...site })));

const names = (sites: readonly EnrolledSite[]) => sites.map(({ site }) => site);

test('three appoint a member and two a deputy, each another site', () => {
	fc.assert(
		fc.property(sitesArbitrary, (sites) => {
			const { members, deputies } = appointments(sites, chair, seats);
			expect([members.length, deputies.length]).toEqual([3, 2]);
			expect(new Set(names([...members, ...deputies])).size).toBe(5);
		}),
	);
});

test('nothing is level once all has been decided, and the decided order is kept', () => {
	fc.assert(
		fc.property(sitesArbitrary, fc.func(fc.nat()), (sites, key) => {
			const order = [...names(sites)].sort((a, b) => key(a) - key(b));
			const { members, deputies, ties } = appointments(inOrder(sites, order), chair, seats);
			expect(ties).toEqual([]);
			const place = ({ site, enrolled = 0 }: EnrolledSite) => [-enrolled, order.indexOf(site)] as const;
			const isBefore = (a: EnrolledSite, b: EnrolledSite) => {
				const [[x, i], [y, j]] = [place(a), place(b)];
				return x < y || (x === y && i < j);
			};
			// A deputy goes before a member only where the member is of a service that the others lack.
			const passed = deputies.filter((deputy) => members.slice(0, 2).some((member) => isBefore(deputy, member)));
			expect(passed).toEqual([]);
		}),
	);
});

test('those who sit are of two services wherever the sites that appoint are', () => {
	fc.assert(
		fc.property(sitesArbitrary, (sites) => {
			const { members, deputies } = appointments(sites, chair, seats);
			const all = servicesOf([chair, ...members, ...deputies], seats.joint).size;
			expect(servicesOf([chair, ...members], seats.joint).size).toBeGreaterThanOrEqual(Math.min(2, all));
		}),
	);
});

test('a site of another service takes the third seat of members from the smallest of them', () => {
	const of = (site: string, service: string, enrolled: number): EnrolledSite => ({ site, service, enrolled });
	const sites = [
		of('A', 'Army', 50),
		of('B', 'Army', 40),
		of('C', 'Army', 30),
		of('D', 'Navy', 20),
		of('E', 'Army', 10),
		of('F', 'Air', 5),
	];
	const { members, deputies, ties } = appointments(sites, chair, seats);
	expect(names(members)).toEqual(['A', 'B', 'D']);
	expect(names(deputies)).toEqual(['C', 'E']);
	expect(ties).toEqual([]);
});

test('sites that are level are told on both borders', () => {
	const level = Array.from(
		{ length: 6 },
		(_, index): EnrolledSite => ({ site: `S${index}`, service: 'Navy', enrolled: 7 }),
	);
	const { ties } = appointments([...level, { site: 'T', service: 'Air', enrolled: 7 }], chair, seats);
	expect(ties.map(({ seat, seats: left, sites }) => [seat, left, sites.length])).toEqual([
		['any', 5, 7],
		['member', 3, 5],
	]);
});
