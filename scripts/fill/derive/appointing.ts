import type { DataGroup, Derivation, DeriveSubject } from '../../types/index.ts';
import type { Tie } from '../board/appointments.ts';
import type { EnrolledSite } from '../board/enrolled-sites.ts';
import { noticeOf } from '../board/notice-of.ts';

/**
 * Which sites appoint to a board's management: all that are counted, the largest first, each with its seat; those that
 * nothing puts in order bear `tied` and no seat. `meeting` is the delegate meeting of that year, where there are documents
 * of it.
 */
export const appointing: Derivation = (subject, settings) => {
	const { data, company } = subject;
	const notice = noticeOf(data, company, settings);
	if (notice === undefined) return { sites: [], members: [], deputies: [], ties: [], uncounted: [], meeting: null };
	const { members, deputies, ties } = notice.appointments();
	const rows = company.registers.get('sites')?.rows ?? [];
	const isTied = ({ site }: EnrolledSite) => ties.some((tie) => tie.sites.some((one) => one.site === site));
	const told = (site: EnrolledSite): DataGroup => {
		const row = rows.find((one) => one.site === site.site);
		return {
			site: site.site,
			service: site.service ?? null,
			enrolled: site.enrolled ?? null,
			chief: row?.chief ?? null,
			safetyCommittee: row?.safetyCommittee ?? null,
		};
	};
	const others = notice.counted.filter(({ site }) => site !== notice.chair?.site);
	const certain = (seats: readonly EnrolledSite[]) => seats.filter((seat) => !isTied(seat));
	return {
		sites: notice.counted.map((site) => ({
			...told(site),
			number: others.includes(site) ? others.indexOf(site) + 1 : null,
			chair: site.site === notice.chair?.site,
			member: certain(members).includes(site),
			deputy: certain(deputies).includes(site),
			tied: isTied(site),
		})),
		members: certain(members).map(told),
		deputies: certain(deputies).map(told),
		ties: ties.map(tieOf),
		uncounted: notice.uncounted.map(({ site }) => site),
		meeting: meetingIn(notice.year, subject),
	};
};

function tieOf({ sites, seats, seat }: Tie): DataGroup {
	return { sites: sites.map(({ site }) => site), seats, member: seat === 'member' };
}

/** The day on which the documents of the delegate meeting say that it is held. */
function meetingIn(year: number, { documents }: DeriveSubject): string | null {
	const held = documents
		.filter(({ source }) => source.kind.name.startsWith('delegate-meeting-'))
		.map(({ data }) => data.held)
		.filter((day) => typeof day === 'string' && day.startsWith(`${year}-`));
	return (held as readonly string[])[0] ?? null;
}
