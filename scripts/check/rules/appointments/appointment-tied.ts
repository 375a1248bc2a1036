import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { noticeIn } from '../../meetings/notice-in.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Of sites with equally many, a person has decided which goes first before the notice is in force. */
export const appointmentTied: DocumentRule = {
	code: 'appointment-tied',
	for: 'named',
	norms: ['S1-p7b'],
	scope: 'document',
	check(subject, report) {
		const { source, data, doc } = subject;
		const field = data.decided === null || data.decided === undefined ? 'year' : 'decided';
		for (const { sites, seats, seat } of noticeIn(subject)?.appointments().ties ?? []) {
			const params = { sites: sites.map(({ site }) => site), seats, member: seat === 'member' };
			const severity = isInForce(doc.meta.status.state) ? 'error' : 'warning';
			report({ code: 'appointment-tied', severity, place: placeOfField(source, field), params });
		}
	},
};
