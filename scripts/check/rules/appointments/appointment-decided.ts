import { nearest } from '../../../messages/nearest.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { noticeIn } from '../../meetings/notice-in.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Lots and agreement decide between sites with equally many for the last seat, and nothing else. */
export const appointmentDecided: DocumentRule = {
	code: 'appointment-decided',
	for: 'named',
	norms: ['S1-p7b'],
	scope: 'document',
	check(subject, report) {
		const notice = noticeIn(subject);
		if (notice?.chair === undefined || notice.counted.length === 0) return;
		const tied = notice.appointments('count').ties.flatMap(({ sites }) => sites.map(({ site }) => site));
		for (const [index, site] of notice.decided.entries()) {
			if (tied.includes(site) || site === '') continue;
			const place = placeOfField(subject.source, 'decided', index, 'site');
			const params = { site, nearest: nearest(site, tied) };
			report({ code: 'appointment-decided', severity: 'error', place, params });
		}
	},
};
