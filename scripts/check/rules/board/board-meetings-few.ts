import { z } from 'zod';
import type { CompanyRule, DataGroup, Filled } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({
	/** The kind that says how often, and its fields. */
	statute: z.string(),
	least: z.string(),
	inForce: z.string(),
	/** The kind of the minutes, and its field of the day. */
	minutes: z.string(),
	held: z.string(),
});

/**
 * A year that is over had as many board meetings as the statute in force demands. Asked of years that minutes are kept
 * of, and in which the statute held from the first day.
 */
export const boardMeetingsFew: CompanyRule = {
	code: 'board-meetings-few',
	for: 'named',
	norms: ['S1-§7-4'],
	scope: 'company',
	check({ documents, asOf }, report, settings) {
		const names = settingsSchema.parse(settings);
		if (asOf === undefined) return;
		const ofKind = (kind: string) => documents.filter(({ source }) => source.kind.name === kind);
		const years = ofKind(names.minutes).map(({ data }) => String(data[names.held]).slice(0, 4));
		for (const year of new Set(years.filter((one) => one < asOf.slice(0, 4)))) {
			const statute = latest(ofKind(names.statute), names.inForce, `${year}-01-01`);
			const least = statute?.data[names.least];
			const held = years.filter((one) => one === year).length;
			if (statute === undefined || typeof least !== 'number' || held >= least) continue;
			const place = placeOfField(statute.source, names.least);
			const params = { year: Number(year), held, least };
			report({ code: 'board-meetings-few', severity: 'warning', place, params });
		}
	},
};

/** The one that came into force last, and no later than a day. */
function latest(statutes: readonly Filled[], field: string, day: string): Filled | undefined {
	const since = ({ data }: { readonly data: DataGroup }) => String(data[field] ?? '9999');
	return statutes.filter((one) => since(one) <= day).sort((a, b) => (since(a) < since(b) ? 1 : -1))[0];
}
