import { fieldText } from '../fields/field-text.ts';
import type { CompanySource, Kind } from '../types/index.ts';

/** Whether a company can have documents of a kind: one says which types of companies and which languages it is for; one that says neither is for all. */
export function isKindFor({ companyTypes, languages }: Kind, { type, values }: CompanySource): boolean {
	const written = fieldText(values, 'language') ?? 'nb';
	return (companyTypes?.includes(type.name) ?? true) && (languages?.some((language) => language === written) ?? true);
}
