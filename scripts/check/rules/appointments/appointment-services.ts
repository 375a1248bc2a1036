import { servicesOf } from '../../../fill/board/services-of.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { noticeIn } from '../../meetings/notice-in.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Those who appoint are of more than one armed service, also after lots; only where there are such sites. */
export const appointmentServices: DocumentRule = {
	code: 'appointment-services',
	for: 'named',
	norms: ['S1-p7b'],
	scope: 'document',
	check(subject, report) {
		const notice = noticeIn(subject);
		if (notice?.chair === undefined || notice.counted.length === 0) return;
		const { members, deputies, ties } = notice.appointments();
		const services = [...servicesOf([...members, ...deputies], notice.joint)];
		// Who appoints is not known yet.
		if (services.length >= notice.services || ties.some(({ seat }) => seat === 'any')) return;
		const place = placeOfField(subject.source, notice.decided.length === 0 ? 'year' : 'decided');
		const params = { services, least: notice.services };
		report({ code: 'appointment-services', severity: 'error', place, params });
	},
};
