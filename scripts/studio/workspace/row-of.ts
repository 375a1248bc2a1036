import { fieldText } from '../../fields/field-text.ts';
import type { Language, Source, StudioFinding, StudioRow } from '../../types/index.ts';

/**
 * One document as the list shows it, by its front matter alone.
 * @param found what the last check of everything found in its file
 */
export function rowOf(source: Source, found: readonly StudioFinding[], language: Language): StudioRow {
	const { file, kind, values, draft, company } = source;
	const said = (key: string) => fieldText(values, key) ?? '';
	const status = said('status');
	return {
		file,
		id: said('id'),
		title: said('title'),
		kind: kind.name,
		kindLabel: kind.label[language],
		state: kind.statuses.find(({ words }) => Object.values(words).flat().includes(status))?.state,
		status,
		version: said('version'),
		date: said('date'),
		nextReview: /^\d{4}-\d{2}-\d{2}$/.test(said('nextReview')) ? said('nextReview') : undefined,
		draft,
		shared: company === undefined,
		errors: found.filter(({ severity }) => severity === 'error').length,
		warnings: found.filter(({ severity }) => severity === 'warning').length,
	};
}
