import { groupIn } from '../../fields/datum.ts';
import { fieldText } from '../../fields/field-text.ts';
import { having } from '../../load/lists/having.ts';
import type { Derivation } from '../../types/index.ts';

/**
 * The health service that the company has joined, as its facts say: the model, the name, and of one that is kept here its
 * folder, its type, and the title of the statute that the document names under `statute`. What is not said or not known
 * is null.
 */
export const joinedService: Derivation = ({ company, data, repository }) => {
	const { model = null, company: folder = null, name = null } = groupIn(company.data.service);
	const [here] = typeof folder === 'string' ? having(repository.companies, 'id', folder) : [];
	const theirs = here === undefined ? [] : having(repository.sources, 'company', here.id);
	const statute = theirs.find(({ values }) => fieldText(values, 'id') === data.statute);
	return {
		model,
		name: name ?? (here && fieldText(here.values, 'name')) ?? null,
		company: here?.id ?? null,
		type: here?.type.name ?? null,
		statute: (statute && fieldText(statute.values, 'title')) ?? null,
	};
};
