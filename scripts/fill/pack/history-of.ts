import { packTexts } from '../../messages/inspection-pack.ts';
import type { BookDocument, Chapter, EditionChange, Language } from '../../types/index.ts';
import { changesOf, newestFirst } from '../edition/changes-of.ts';

/** Every version of each document that is known, newest first; the one in force also where no list of changes tells of it. */
export function historyOf(chapters: readonly Chapter[], language: Language): readonly EditionChange[] {
	const books = chapters.flatMap(({ documents }) => documents);
	return newestFirst([...changesOf(chapters), ...books.flatMap((book) => unlisted(book, language))]);
}

function unlisted({ doc: { id, meta }, anchor }: BookDocument, language: Language): readonly EditionChange[] {
	const { title, version, date, approver, owner, revisions } = meta;
	if (revisions.some((revision) => revision.version === version)) return [];
	return [{ date, id, title, version, by: approver ?? owner ?? '', summary: packTexts[language].unlisted, anchor }];
}
