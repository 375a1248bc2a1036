import type { Award } from '../../../fill/board/appointing-sites.ts';
import type { Seat } from '../../../fill/board/board-of.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { boardAwards } from '../../meetings/board-awards.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The management's seats beside the chair's, deputies with them, belong to the sites with most enrolled, one each. */
export const boardSites: DocumentRule = {
	code: 'board-sites',
	for: 'named',
	norms: ['S1-p7b'],
	scope: 'document',
	check(subject, report, settings) {
		const found = boardAwards(subject, settings);
		if (found === undefined) return;
		const { sent, awards, year } = found;
		const { wrong, vacant } = compare(sent, awards);
		// With fewer sites than seats, some send more than one.
		if (vacant.length === 0) return;
		for (const { site = '', path } of wrong) {
			const place = placeOfField(subject.source, ...path, 'site');
			const params = { site, year, due: vacant };
			report({ code: 'board-sites', severity: 'error', place, params });
		}
	},
};

/** Seats that no award covers, and the sites that still have one to give. */
function compare(sent: readonly Seat[], awards: readonly Award[]) {
	const left = awards.map(({ sites, seats }) => ({ sites: sites.map(({ site }) => site), seats }));
	const wrong = sent.filter((seat) => {
		const award = left.find(({ sites, seats }) => seats > 0 && sites.includes(seat.site ?? ''));
		if (award === undefined) return true;
		award.seats--;
		award.sites = award.sites.filter((site) => site !== seat.site);
		return false;
	});
	return { wrong, vacant: left.filter(({ seats }) => seats > 0).flatMap(({ sites }) => sites) };
}
