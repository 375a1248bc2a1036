import type { RepositoryRule, Source } from '../../types/index.ts';
import { placeOfField } from '../place-of-field.ts';

/** A number belongs to one document of the library, or of one company; the draft beside the version in force is the same document. */
export const idDuplicate: RepositoryRule = {
	code: 'id-duplicate',
	for: 'all',
	scope: 'repository',
	check({ repository }, report) {
		const first = new Map<string, Source>();
		for (const source of repository.sources) {
			const id = source.values.entries.get('id')?.value;
			if (id?.type !== 'scalar') continue;
			const key = JSON.stringify([source.company ?? null, source.draft, id.text]);
			const other = first.get(key);
			if (other === undefined) first.set(key, source);
			else {
				const params = { id: id.text, other: other.file };
				report({ code: 'id-duplicate', severity: 'error', place: placeOfField(source, 'id'), params });
			}
		}
	},
};
