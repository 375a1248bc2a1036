import { fieldText } from '../../fields/field-text.ts';
import type { Addition, Company, Source } from '../../types/index.ts';

/** What a company adds to a document: to one of the library alone, and whose text is not fixed. */
export function additionTo(source: Source, { additions }: Pick<Company, 'additions'>): Addition | undefined {
	if (additions.length === 0 || source.company !== undefined || isFixed(source)) return undefined;
	const id = fieldText(source.values, 'id');
	return additions.find(({ values }) => fieldText(values, 'document') === id);
}

/** Words that are agreed to as they stand, or that others refer to by their numbers. */
export function isFixed({ kind }: Pick<Source, 'kind'>): boolean {
	return kind.wording !== undefined || kind.numbering !== undefined;
}
