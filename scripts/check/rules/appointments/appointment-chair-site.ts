import { enrolledSites } from '../../../fill/board/enrolled-sites.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The chief who is to be the chair is of a site that is joined: it is left out of the ranking. */
export const appointmentChairSite: DocumentRule = {
	code: 'appointment-chair-site',
	for: 'named',
	norms: ['S1-p7a', 'S1-p7b'],
	scope: 'document',
	check({ source, data: { chairSite }, company }, report) {
		const sites = enrolledSites(company, 0).sites.map(({ site }) => site);
		// Without a register every one would be unknown.
		if (typeof chairSite !== 'string' || sites.length === 0 || sites.includes(chairSite)) return;
		const params = { site: chairSite, nearest: nearest(chairSite, sites) };
		const place = placeOfField(source, 'chairSite');
		report({ code: 'appointment-chair-site', severity: 'error', place, params });
	},
};
