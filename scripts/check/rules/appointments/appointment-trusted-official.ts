import type { DocumentRule } from '../../../types/index.ts';
import { noticeIn } from '../../meetings/notice-in.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** One of the sites that appoint a member has a safety committee, of which the trusted official has to be a member. */
export const appointmentTrustedOfficial: DocumentRule = {
	code: 'appointment-trusted-official',
	for: 'named',
	norms: ['S1-p7c', 'S1-§7-2'],
	scope: 'document',
	check(subject, report) {
		const members = noticeIn(subject)?.appointments().members ?? [];
		const sites = members.map(({ site }) => site);
		const rows = subject.company.registers.get('sites')?.rows ?? [];
		const isWithout = (site: string) => rows.some((row) => row.site === site && row.safetyCommittee === false);
		if (sites.length === 0 || !sites.every(isWithout)) return;
		const place = placeOfField(subject.source, 'year');
		report({ code: 'appointment-trusted-official', severity: 'warning', place, params: { sites } });
	},
};
