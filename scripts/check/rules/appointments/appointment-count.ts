import type { DocumentRule } from '../../../types/index.ts';
import { noticeIn } from '../../meetings/notice-in.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A ranking rests on the January count of its own year, and on that of every site. */
export const appointmentCount: DocumentRule = {
	code: 'appointment-count',
	for: 'named',
	norms: ['S1-p7b', 'S1-B1-4'],
	scope: 'document',
	check(subject, report) {
		const notice = noticeIn(subject);
		if (notice === undefined) return;
		const { year, counted, uncounted } = notice;
		const place = placeOfField(subject.source, 'year');
		if (counted.length === 0) {
			report({ code: 'appointment-count', severity: 'error', place, params: { year, sites: undefined } });
			return;
		}
		if (uncounted.length === 0) return;
		const sites = uncounted.map(({ site }) => site);
		report({ code: 'appointment-count', severity: 'warning', place, params: { year, sites } });
	},
};
