import type { DataGroup, Derivation } from '../../types/index.ts';
import { boardOf, type Seat } from '../board/board-of.ts';
import { bySize } from '../board/by-size.ts';
import { enrolledSites } from '../board/enrolled-sites.ts';
import { ofSide } from '../board/of-side.ts';

/**
 * A board by its sides, each seat with the armed service of its site, and the sites by enrolment, the largest first, with
 * the management's seat that they have. The count is the one that the appointment rested on: the latest when the term began.
 */
export const board: Derivation = ({ data, company }) => {
	const { members, deputies, from, agreedChair } = boardOf(data);
	const { sites, year } = enrolledSites(company, Number((from ?? '').slice(0, 4)));
	const managed = (seats: readonly Seat[]) => ofSide(seats, 'management').map((seat) => seat.site);
	const rowOf = (seat: Seat): DataGroup => {
		const site = sites.find((one) => one.site === seat.site);
		return {
			name: seat.name ?? null,
			site: seat.site ?? null,
			service: site?.service ?? null,
			chair: seat.role === 'chair',
			viceChair: seat.role === 'viceChair',
			trustedOfficial: seat.trustedOfficial,
			safetyCommittee: seat.safetyCommittee ?? null,
			safetyRepresentative: seat.safetyRepresentative,
		};
	};
	return {
		management: ofSide(members, 'management').map(rowOf),
		employees: ofSide(members, 'employees').map(rowOf),
		managementDeputies: ofSide(deputies, 'management').map(rowOf),
		employeeDeputies: ofSide(deputies, 'employees').map(rowOf),
		agreedChair,
		year: year ?? null,
		sites: bySize(sites.filter(({ enrolled }) => enrolled !== undefined)).map(
			({ site, service, enrolled }, index): DataGroup => ({
				number: index + 1,
				site,
				service: service ?? null,
				enrolled: enrolled ?? null,
				member: managed(members).includes(site),
				deputy: managed(deputies).includes(site),
			}),
		),
	};
};
