import { groupIn, listIn } from '../../../fields/datum.ts';
import { fieldText } from '../../../fields/field-text.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { CompanyRule, Source } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** What a firm says of whom it asked is about shared documents that it takes; about others it would be shown nowhere. */
export const hearingDocument: CompanyRule = {
	code: 'hearing-document',
	for: 'all',
	scope: 'company',
	check({ company, sources }, report) {
		const [own, shared] = [new Set<string>(), new Set<string>()];
		for (const source of sources) (source.company === undefined ? shared : own).add(idOf(source));
		for (const [index, entry] of listIn(company.data.libraryHearing).entries())
			for (const [at, id] of listIn(groupIn(entry).documents).entries()) {
				if (typeof id !== 'string' || shared.has(id)) continue;
				report({
					code: 'hearing-document',
					severity: 'warning',
					strict: true,
					place: placeOfField(company.source, 'libraryHearing', index, 'documents', at),
					params: { id, own: own.has(id), nearest: own.has(id) ? undefined : nearest(id, shared) },
				});
			}
	},
};

function idOf({ values }: Source): string {
	return fieldText(values, 'id') ?? '';
}
