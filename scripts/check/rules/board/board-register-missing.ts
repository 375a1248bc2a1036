import { boardOf } from '../../../fill/board/board-of.ts';
import { enrolledSites } from '../../../fill/board/enrolled-sites.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The sites and a January count are there, so that it can be told whether the right sites have the seats. */
export const boardRegisterMissing: DocumentRule = {
	code: 'board-register-missing',
	for: 'named',
	norms: ['S1-p7b', 'S1-p7d'],
	scope: 'document',
	check({ data, source, company }, report) {
		const { from } = boardOf(data);
		if (from === undefined) return;
		const year = Number(from.slice(0, 4));
		const enrolment = enrolledSites(company, year);
		if (enrolment.sites.length > 0 && enrolment.year !== undefined) return;
		const register = enrolment.sites.length === 0 ? 'sites' : 'enrolments';
		const place = placeOfField(source, 'members');
		report({ code: 'board-register-missing', severity: 'warning', place, params: { register, year } });
	},
};
