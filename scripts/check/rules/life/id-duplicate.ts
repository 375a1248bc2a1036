import { stateOf } from '../../../fill/life/state-of.ts';
import { outputPath } from '../../../fill/names/output-path.ts';
import type { RepositoryRule, Source } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

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
			const keys = keysOf(source, id.text);
			const other = keys.map((key) => first.get(key)).find((found) => found !== undefined);
			for (const key of keys) if (!first.has(key)) first.set(key, source);
			if (other === undefined || areVersions(source, other)) continue;
			const params = { id: id.text, other: other.file };
			report({ code: 'id-duplicate', severity: 'error', place: placeOfField(source, 'id'), params, binding: true });
		}
	},
};

/** What may be taken once: the number in its place, and the file that is built. */
function keysOf(source: Source, id: string): readonly string[] {
	const whose = source.company ?? null;
	return [[whose, source.draft, id].join('\0'), [whose, outputPath('', source)].join('\0')];
}

/** Two versions that are both active are reported as that. */
function areVersions(...sources: readonly [Source, Source]): boolean {
	const [one, other] = sources;
	return one.draft !== other.draft && sources.every(({ values, kind }) => stateOf(values, kind.statuses) === 'active');
}
