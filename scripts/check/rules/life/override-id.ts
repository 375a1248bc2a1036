import { slug } from '../../../fill/names/slug.ts';
import type { CompanyRule, Source } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/**
 * A company's document of the same title as one of the library's that it takes has its number too: only then does it
 * replace it. Two of one title would both be in force, and no reader could know which to follow.
 */
export const overrideId: CompanyRule = {
	code: 'override-id',
	for: 'all',
	scope: 'company',
	check({ sources }, report) {
		const shared = new Map(
			sources.filter(({ company }) => company === undefined).map((source) => [titleOf(source), source]),
		);
		for (const source of sources) {
			const other = source.company === undefined ? undefined : shared.get(titleOf(source));
			const [id, otherId] = [written(source, 'id'), other && written(other, 'id')];
			if (other === undefined || id === undefined || otherId === undefined || id === otherId) continue;
			const params = { id, other: other.file, otherId };
			report({ code: 'override-id', severity: 'error', place: placeOfField(source, 'id'), params });
		}
	},
};

/** With the kind, and as file names are made of it, so that capitals and hyphens do not count. */
function titleOf(source: Source): string {
	return `${source.kind.name}/${slug(written(source, 'title') ?? source.file).toLowerCase()}`;
}

function written({ values }: Source, key: string): string | undefined {
	const value = values.entries.get(key)?.value;
	return value?.type === 'scalar' && value.text !== '' ? value.text : undefined;
}
