import type { Chapter, EditionChange } from '../../types/index.ts';

/** What changed in the documents of chapters, newest first. */
export function changesOf(chapters: readonly Chapter[]): readonly EditionChange[] {
	const changes = chapters.flatMap(({ documents }) =>
		documents.flatMap(({ doc: { id, meta }, anchor }) =>
			meta.revisions.map(({ version, date, by, summary }) => ({
				date,
				id,
				title: meta.title,
				version,
				by,
				summary,
				anchor,
			})),
		),
	);
	return newestFirst(changes);
}

/** The same order for changes that a book gathers itself. */
export function newestFirst(changes: readonly EditionChange[]): readonly EditionChange[] {
	return changes.toSorted((one, other) => compare(other.date, one.date));
}

/** The newest date among documents and their changes, as written. */
export function newestOf(chapters: readonly Chapter[], changes: readonly EditionChange[]): string {
	const own = chapters.flatMap(({ documents }) => documents.map(({ doc }) => doc.meta.date));
	return [...own, ...changes.map(({ date }) => date)].sort(compare).at(-1) ?? '';
}

/** Dates are written as `YYYY` or `YYYY-MM-DD`, so their order is that of their letters. */
function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
