import type {
	Asset,
	Chapter,
	Company,
	Edition,
	EditionChange,
	Filled,
	Repository,
	StatusWords,
} from '../../types/index.ts';
import { chaptersOf } from './chapters-of.ts';
import { contactsOf } from './contacts-of.ts';
import { editionFrame } from './edition-frame.ts';
import { registerOf } from './register-of.ts';

/** Gathers the documents of a company into its handbook; undefined when none of them is in force and belongs in it. */
export function editionOf(
	company: Company,
	documents: readonly Filled[],
	{ handbook }: Pick<Repository, 'handbook'>,
): Edition | undefined {
	if (handbook === undefined) return undefined;
	const chapters = chaptersOf(documents, handbook, company);
	const [first] = chapters.flatMap((chapter) => chapter.documents);
	if (first === undefined) return undefined;
	const changes = changesOf(chapters);
	const date = newest(chapters, changes);
	const kinds = documents.map(({ source }) => source.kind);
	return {
		company: company.id,
		language: company.language,
		file: company.source.file,
		folder: company.id,
		title: handbook.title[company.language],
		date,
		status: activeWord(kinds[0]?.statuses ?? [], company),
		firm: first.doc.meta.company,
		frame: editionFrame(company, date, kinds[0]?.fields ?? []),
		contacts: contactsOf(company),
		chapters,
		register: registerOf(documents, chapters, company),
		changes,
		assets: assetsOf(chapters),
	};
}

/** Dates are written as `YYYY` or `YYYY-MM-DD`, so their order is that of their letters. */
function changesOf(chapters: readonly Chapter[]): readonly EditionChange[] {
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
	return changes.toSorted((one, other) => compare(other.date, one.date));
}

function newest(chapters: readonly Chapter[], changes: readonly EditionChange[]): string {
	const own = chapters.flatMap(({ documents }) => documents.map(({ doc }) => doc.meta.date));
	return [...own, ...changes.map(({ date }) => date)].sort(compare).at(-1) ?? '';
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

function activeWord(statuses: readonly StatusWords[], { language }: Company): string {
	return statuses.find(({ state }) => state === 'active')?.words[language][0] ?? '';
}

function assetsOf(chapters: readonly Chapter[]): ReadonlyMap<string, Asset> {
	return new Map(chapters.flatMap(({ documents }) => documents.flatMap(({ doc }) => [...doc.assets])));
}
