import type { CompanyRule, Datum } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Facts that documents are made by, rather than printed in their text. */
const structural: ReadonlySet<string> = new Set([
	'id',
	'type',
	'language',
	'country',
	'name',
	'orgNumber',
	'cvr',
	'brand',
	'library',
	'libraryPublisher',
	'libraryApproved',
	'libraryHearing',
	'handbookAddress',
	'legalBasis',
	'example',
	// They choose documents.
	'hazards',
	// The page over all companies is sorted out by it.
	'county',
	// The year wheel is made of them.
	'deadlines',
	// Read by the checks, not by text.
	'industryCodes',
	'employeesFullTimeAverage',
	'appointments',
	'service',
	'area',
	'branches',
	'clinics',
	'district',
	'plannedHours',
	'seat',
]);

/** Names the facts that no document uses, so that an author knows what could be merged. */
export const factUnused: CompanyRule = {
	code: 'fact-unused',
	for: 'all',
	scope: 'company',
	check({ company, documents, sources }, report) {
		// A document that could not be made may use any of them.
		if (new Set(documents.map(({ source }) => source)).size < sources.length || documents.length === 0) return;
		const used = new Set(documents.flatMap(({ used: paths }) => [...paths]));
		for (const [key, datum] of Object.entries(company.data)) {
			if (structural.has(key)) continue;
			for (const path of leaves(datum, [key])) {
				const field = path.join('.');
				if (used.has(`company.${field}`) || (Array.isArray(datum) && used.has(`company.${key}`))) continue;
				const place = placeOfField(company.source, ...path);
				report({ code: 'fact-unused', severity: 'info', place, params: { field } });
			}
		}
	},
};

function leaves(datum: Datum, path: readonly string[]): readonly (readonly string[])[] {
	if (datum === null) return [];
	if (typeof datum !== 'object' || Array.isArray(datum)) return [path];
	return Object.entries(datum).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}
