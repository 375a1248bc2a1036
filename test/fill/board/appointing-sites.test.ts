import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appointingSites } from '../../../scripts/fill/board/appointing-sites.ts';
import type { EnrolledSite } from '../../../scripts/fill/board/enrolled-sites.ts';
import { servicesOf } from '../../../scripts/fill/board/services-of.ts';

const appointing = { seats: 5, services: 2, joint: ['Fælles'] };

const sites = fc.uniqueArray(
	fc.record({
		site: fc.string({ minLength: 1, maxLength: 3 }),
		service: fc.constantFrom('Hæren', 'Søværnet', 'Flyvevåbnet', 'Fælles', undefined),
		enrolled: fc.nat({ max: 12 }),
	}),
	{ selector: ({ site }) => site, maxLength: 10 },
);

test('there are as many seats as there are to give, and never more than sites to take them', () => {
	fc.assert(
		fc.property(sites, (all) => {
			const awards = appointingSites(all, appointing);
			expect(awards.reduce((sum, { seats }) => sum + seats, 0)).toBe(Math.min(appointing.seats, all.length));
			for (const award of awards) expect(award.seats).toBeLessThanOrEqual(award.sites.length);
		}),
	);
});

test('whichever site is taken of those that share a seat, none is passed by for a smaller one, but for the last two seats', () => {
	fc.assert(
		fc.property(sites, (all) => {
			const awards = appointingSites(all, appointing);
			const taken = awards.flatMap((award) => award.sites.slice(0, award.seats));
			const smallest = Math.min(...taken.slice(0, appointing.seats - 2).map(sizeOf));
			const passed = all.filter((site) => !taken.includes(site));
			for (const site of passed) expect(sizeOf(site)).toBeLessThanOrEqual(smallest);
		}),
	);
});

test('two services are among them wherever two services have sites', () => {
	fc.assert(
		fc.property(sites, (all) => {
			// Where sites are equally large, which services there are is for those who choose.
			fc.pre(new Set(all.map(sizeOf)).size === all.length);
			const taken = appointingSites(all, appointing).flatMap((award) => award.sites.slice(0, award.seats));
			const [has, could] = [taken, all].map((some) => servicesOf(some, appointing.joint).size);
			if (Number(could) >= appointing.services) expect(has).toBeGreaterThanOrEqual(appointing.services);
		}),
	);
});

test('a site of another service takes the last seat, not the first', () => {
	const army = ['a', 'b', 'c', 'd', 'e'].map((site, index) => ({ site, service: 'Hæren', enrolled: 90 - index }));
	const all: readonly EnrolledSite[] = [
		...army,
		{ site: 'x', service: 'Søværnet', enrolled: 3 },
		{ site: 'y', service: 'Flyvevåbnet', enrolled: 2 },
	];
	const taken = appointingSites(all, appointing).flatMap((award) => award.sites.slice(0, award.seats));
	expect(taken.map(({ site }) => site)).toEqual(['a', 'b', 'c', 'd', 'x']);
});

function sizeOf({ enrolled }: EnrolledSite): number {
	return enrolled ?? 0;
}
