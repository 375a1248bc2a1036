import { clean } from '../../fields/clean.ts';
import { groupIn, textIn } from '../../fields/datum.ts';
import type { Company, CompanySource, DataGroup, Publication, Source } from '../../types/index.ts';

/**
 * Who publishes a document's text and who answers for its use: of one taken from the library or made from one. Undefined
 * for others, and where the README of the repository does not say who publishes the library.
 */
export function publicationOf(
	source: Source,
	{ version, basedOn }: DataGroup,
	{ name, data }: Company,
	companies: readonly CompanySource[],
): Publication | undefined {
	const publisher = publisherOf(companies);
	const own = source.company !== undefined;
	const published = textIn(own ? groupIn(basedOn).version : version);
	if (publisher === undefined || published === undefined) return undefined;
	const manager = textIn(groupIn(data.manager).name);
	return {
		publisher,
		version: published,
		own,
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
