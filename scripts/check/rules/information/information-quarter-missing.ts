import { z } from 'zod';
import { fieldText } from '../../../fields/field-text.ts';
import { quarterAt, quarterOf } from '../../../fill/calendar/quarter-of.ts';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { CompanyRule, CompanySubject } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({
	/** The kind of the invitations. */
	invitation: z.string(),
	norm: z.string(),
	/** Behind meetings for the services and the clinics apart. */
	separate: z.string(),
});

/** For whom a meeting was. */
type Form = 'joint' | 'separate-services' | 'separate-clinics';

/**
 * From the first quarter that there is an invitation for to the last, a district invites its services and, where it has
 * any, its clinics in each; with today, also in what has gone of the last year.
 */
export const informationQuarterMissing: CompanyRule = {
	code: 'information-quarter-missing',
	for: 'named',
	scope: 'company',
	check(subject, report, settings) {
		const { invitation, norm, separate } = settingsSchema.parse(settings);
		const held = formsByQuarter(subject, invitation);
		const [first, last] = [Math.min(...held.keys()), lastAsked([...held.keys()], subject.asOf)];
		const place = placeOfField(subject.company.source, 'type');
		for (let quarter = first; quarter <= last; quarter += 1) {
			const side = sideMissing(held.get(quarter) ?? [], hasClinics(subject));
			if (side === undefined) continue;
			const params = { year: Math.floor(quarter / 4), quarter: (quarter % 4) + 1, side };
			const norms = [side === 'all' ? norm : separate];
			report({ code: 'information-quarter-missing', severity: 'warning', place, params, norms });
		}
	},
};

function formsByQuarter(subject: CompanySubject, invitation: string): ReadonlyMap<number, readonly Form[]> {
	const held = new Map<number, Form[]>();
	const add = (year: number, quarter: number, form: Form) => {
		const key = quarterAt(year, quarter);
		held.set(key, [...(held.get(key) ?? []), form]);
	};
	const documents = subject.documents.filter(({ source }) => source.kind.name === invitation);
	for (const { doc, data } of documents) {
		const { year, quarter, form } = data;
		if (typeof year !== 'number' || typeof quarter !== 'string' || !isInForce(doc.meta.status.state)) continue;
		add(year, Number(quarter), (form ?? 'joint') as Form);
	}
	// What keeps an invitation from being made has been told; its quarter is not missing for it.
	const made = new Set(documents.map(({ source }) => source));
	for (const source of subject.sources) {
		if (source.kind.name !== invitation || made.has(source)) continue;
		const [year, quarter] = ['year', 'quarter'].map((field) => Number(fieldText(source.values, field)));
		if (Number.isInteger(year) && Number.isInteger(quarter)) add(Number(year), Number(quarter), 'joint');
	}
	return held;
}

function lastAsked(quarters: readonly number[], asOf: string | undefined): number {
	const last = Math.max(...quarters);
	if (asOf === undefined) return last;
	const lastOfYear = Math.floor(last / 4) * 4 + 3;
	return Math.max(last, Math.min(lastOfYear, quarterOf(asOf) - 1));
}

function sideMissing(forms: readonly Form[], clinics: boolean): 'all' | 'services' | 'clinics' | undefined {
	const services = forms.some((form) => form !== 'separate-clinics');
	const met = forms.some((form) => form !== 'separate-services');
	if (services) return met || !clinics ? undefined : 'clinics';
	return met ? 'services' : 'all';
}

function hasClinics({ company: { data } }: CompanySubject): boolean {
	return Array.isArray(data.clinics) && data.clinics.length > 0;
}
