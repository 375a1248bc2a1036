import { clean } from '../../fields/clean.ts';
import { groupIn, textIn } from '../../fields/datum.ts';
import type { Company, CompanySource, DataGroup, Publication, Source } from '../../types/index.ts';

/**
 * Who publishes a document's text and who answers for its use: of one taken from the library. Undefined for others, and where
 * the README of the repository does not say who publishes the library.
 */
export function publicationOf(
	source: Source,
	{ version }: DataGroup,
	{ name, data }: Company,
	companies: readonly CompanySource[],
): Publication | undefined {
	const publisher = publisherOf(companies);
	if (publisher === undefined || source.company !== undefined) return undefined;
	const manager = textIn(groupIn(data.manager).name);
	return {
		publisher,
		version: textIn(version) ?? '',
		own: false,
		responsible: [name, manager].filter((one) => one !== undefined).join(', '),
	};
}

/** Who publishes the library, as the README of the repository says. */
export function publisherOf(companies: readonly CompanySource[]): string | undefined {
	const root = companies.find(({ folder }) => folder === 'company');
	const value = root?.values.entries.get('libraryPublisher')?.value;
	const name = value?.type === 'scalar' ? clean(value.text) : '';
	return name === '' ? undefined : name;
}
