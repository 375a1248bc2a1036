import { fieldText } from '../../fields/field-text.ts';
import { type Language, languages, type Repository, type Source } from '../../types/index.ts';

/** The language that a document says it is in, or its company. */
export function languageOf({ values, company }: Source, { companies }: Repository): Language {
	const owner = companies.find(({ id }) => id === company);
	const written = fieldText(values, 'language') ?? (owner && fieldText(owner.values, 'language'));
	return languages.find((known) => known === written) ?? 'nb';
}
