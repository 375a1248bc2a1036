import { fieldText } from '../fields/field-text.ts';
import { libraryOf } from '../fill/sources-of.ts';
import type { Company, Repository, Source, Standing } from '../types/index.ts';
import { basedOnOf, saysBase } from './standings-of.ts';

/** An own text whose document the library has no more, or not for this company any longer, and how it stands for that. */
export interface GoneText {
	readonly source: Source;
	readonly standing: Standing;
}

/** A company's texts that say what they were made from, and have nothing left to follow. */
export function goneTexts(
	company: Pick<Company, 'id' | 'library'>,
	repository: Pick<Repository, 'sources'>,
): readonly GoneText[] {
	const own = repository.sources.filter((source) => source.company === company.id && saysBase(source));
	if (own.length === 0) return [];
	const ids = new Set(libraryOf(company, repository).map(({ values }) => fieldText(values, 'id')));
	return own.flatMap((source): readonly GoneText[] => {
		const { kind, file, values } = source;
		const id = fieldText(values, 'id');
		if (id === undefined || ids.has(id)) return [];
		const version = basedOnOf(source)?.version;
		const title = fieldText(values, 'title') ?? '';
		const known = version === undefined ? {} : { baseVersion: version };
		const standing = {
			id,
			title,
			kind: kind.name,
			file,
			...known,
			libraryVersion: '',
			conflicts: 0,
			state: 'gone' as const,
		};
		return [{ source, standing }];
	});
}
