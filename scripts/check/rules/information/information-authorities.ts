import { z } from 'zod';
import type { CompanyRule, DataGroup, Field } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({
	/** The kind of the invitations, which print them. */
	invitation: z.string(),
	norm: z.string(),
});

/** A district that invites to information meetings, or has begun its list of authorities, lists each that there is. */
export const informationAuthorities: CompanyRule = {
	code: 'information-authorities',
	for: 'named',
	scope: 'company',
	check({ company, sources }, report, settings) {
		const { invitation, norm } = settingsSchema.parse(settings);
		const { authorities } = company.data;
		if (!Array.isArray(authorities) && !sources.some(({ kind }) => kind.name === invitation)) return;
		const rows = Array.isArray(authorities) ? (authorities as readonly DataGroup[]) : [];
		const listed = rows.map(({ authority }) => authority);
		const missing = authoritiesOf(company.fields).filter((authority) => !listed.includes(authority));
		if (missing.length === 0) return;
		const place = placeOfField(company.source, 'authorities');
		const params = { missing };
		report({ code: 'information-authorities', severity: 'warning', place, params, norms: [norm] });
	},
};

/** Those that the type of company knows. */
function authoritiesOf(fields: readonly Field[]): readonly string[] {
	const list = fields.find(({ key }) => key === 'authorities');
	const authority = list?.fields.find(({ key }) => key === 'authority');
	return (authority?.choices ?? []).map(({ value }) => value);
}
