import { publisherOf } from '../../../fill/life/publication-of.ts';
import type { CompanySource, RepositoryRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A library that other companies take says who publishes it, so that every reader sees whose words they are. */
export const libraryPublisherMissing: RepositoryRule = {
	code: 'library-publisher-missing',
	for: 'all',
	scope: 'repository',
	check({ repository: { companies, sources } }, report) {
		const root = companies.find(({ folder }) => folder === 'company');
		const takers = companies.filter((company) => company !== root && takes(company));
		const isShared = sources.some(({ company }) => company === undefined);
		if (root === undefined || takers.length === 0 || !isShared || publisherOf(companies) !== undefined) return;
		const place = placeOfField(root, root.values.entries.has('library') ? 'library' : 'name');
		report({
			code: 'library-publisher-missing',
			severity: 'warning',
			place,
			params: { companies: takers.map(({ id }) => id) },
		});
	},
};

function takes({ values }: CompanySource): boolean {
	const library = values.entries.get('library')?.value;
	return library?.type === 'scalar' && library.text !== '';
}
