import type { CompanySource, Repository, Source } from '../types/index.ts';
import { editionFile, editionOf } from './edition-of.ts';
import { type TextChange, withBase } from './update-text.ts';

/**
 * A company's own text of a library document: the same to the letter, and so as approved as that, until somebody edits it. What
 * it was made from is kept once for all companies.
 */
export function ownCopy(
	library: Source,
	{ folder }: Pick<CompanySource, 'folder'>,
	editions: Repository['editions'],
): readonly [own: TextChange, ...editions: TextChange[]] {
	const edition = editionOf(library);
	const kept = editionFile(edition.id, edition);
	const based = withBase(edition.text, edition);
	const text = library.values.entries.has('kind')
		? based
		: based.replace('\nbasedOn:', `\nkind: ${library.kind.name}\nbasedOn:`);
	const own = { file: `${folder}/${library.file.split('/').at(-1)}`, text };
	return editions.has(kept) ? [own] : [own, { file: kept, text: edition.text }];
}
