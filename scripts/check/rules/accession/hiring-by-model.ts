import { z } from 'zod';
import type { AccessionMessages, CompanyRule, DataGroup, Decider } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const decider = z.enum(['management', 'board', 'daily-management'] satisfies readonly Decider[]);

const settingsSchema = z.strictObject({
	/** Who decides on the staff that does the service's own work. */
	professional: decider,
	/** Who decides on all others; without it, whoever does. */
	other: decider.optional(),
	/** The norm by which the safety committee gives its recommendation first; without it, none is asked for. */
	recommendation: z.string().optional(),
	norm: z.string(),
});

type Settings = z.output<typeof settingsSchema>;

interface Fault {
	readonly params: AccessionMessages['hiring-by-model'];
	readonly key: string;
	readonly norm: string;
}

/** Whoever is hired or dismissed in a health service is so by those who decide it in such a service, in the right order. */
export const hiringByModel: CompanyRule = {
	code: 'hiring-by-model',
	for: 'named',
	scope: 'company',
	check({ company }, report, settings) {
		const rules = settingsSchema.parse(settings);
		const { appointments } = company.data;
		const entries = Array.isArray(appointments) ? (appointments as readonly DataGroup[]) : [];
		for (const [index, entry] of entries.entries()) {
			for (const { params, key, norm } of faultsOf(entry, rules)) {
				const place = placeOfField(company.source, 'appointments', index, key);
				report({ code: 'hiring-by-model', severity: 'error', place, params, norms: [norm] });
			}
		}
	},
};

function faultsOf(entry: DataGroup, { professional, other, recommendation, norm }: Settings): readonly Fault[] {
	const { change, decidedBy, date, recommended, advertised } = entry;
	const expected = entry.professional === true ? professional : other;
	const position = String(entry.position);
	const faults: Fault[] = [];
	if (entry.professional !== null && expected !== undefined && decidedBy !== null && decidedBy !== expected)
		faults.push({ params: { fault: expected, position }, key: 'decidedBy', norm });
	if (recommendation !== undefined && isLate(recommended, date))
		faults.push({ params: { fault: 'recommendation', position }, key: 'recommended', norm: recommendation });
	if (entry.professional === true && change === 'hired' && isLate(advertised, date))
		faults.push({ params: { fault: 'advertised', position }, key: 'advertised', norm });
	return faults;
}

/** Days as text come in their own order; what was done on the same day may have been first. */
function isLate(day: DataGroup[string] | undefined, decided: DataGroup[string] | undefined): boolean {
	return typeof day !== 'string' || (typeof decided === 'string' && day > decided);
}
