import type { DocumentRule } from '../../../types/index.ts';
import { boardAwards } from '../../meetings/board-awards.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Tells where sites have equally many enrolled and a person has chosen between them. */
export const boardSitesTied: DocumentRule = {
	code: 'board-sites-tied',
	for: 'named',
	norms: ['S1-p7b'],
	scope: 'document',
	check(subject, report, settings) {
		const found = boardAwards(subject, settings);
		for (const { sites, seats } of found?.awards ?? []) {
			if (found === undefined || sites.length <= seats) continue;
			const place = placeOfField(subject.source, 'members');
			const params = { sites: sites.map(({ site }) => site), seats, year: found.year };
			report({ code: 'board-sites-tied', severity: 'info', place, params });
		}
	},
};
