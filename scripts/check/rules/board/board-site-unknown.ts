import { boardOf } from '../../../fill/board/board-of.ts';
import { enrolledSites } from '../../../fill/board/enrolled-sites.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Every seat comes from a site that is affiliated. */
export const boardSiteUnknown: DocumentRule = {
	code: 'board-site-unknown',
	for: 'named',
	norms: ['S1-p7b', 'S1-p7e'],
	scope: 'document',
	check({ data, source, company }, report) {
		const { members, deputies } = boardOf(data);
		const sites = enrolledSites(company, 0).sites.map(({ site }) => site);
		// Without a register every one would be unknown; that is told once.
		if (sites.length === 0) return;
		for (const { site, path } of [...members, ...deputies]) {
			if (site === undefined || sites.includes(site)) continue;
			const place = placeOfField(source, ...path, 'site');
			const params = { site, nearest: nearest(site, sites) };
			report({ code: 'board-site-unknown', severity: 'error', place, params });
		}
	},
};
