import type { Asset, Chapter, Company, Edition, Filled, Repository, StatusWords } from '../../types/index.ts';
import { changesOf, newestOf } from './changes-of.ts';
import { chaptersOf } from './chapters-of.ts';
import { contactsOf } from './contacts-of.ts';
import { currentHandbook } from './current-handbook.ts';
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
	const date = newestOf(chapters, changes);
	const kinds = documents.map(({ source }) => source.kind);
	const current = currentHandbook(company);
	return {
		company: company.id,
		language: company.language,
		file: company.source.file,
		folder: company.id,
		title: handbook.title[company.language],
		date,
		status: activeWord(kinds[0]?.statuses ?? [], company),
		firm: first.doc.meta.company,
		frame: { ...editionFrame(company, date, kinds[0]?.fields ?? []), ...(current && { current }) },
		contacts: contactsOf(company),
		chapters,
		register: registerOf(documents, chapters, company),
		changes,
		assets: assetsOf(chapters),
	};
}

/** The word for a document in force. */
export function activeWord(statuses: readonly StatusWords[], { language }: Company): string {
	return statuses.find(({ state }) => state === 'active')?.words[language][0] ?? '';
}

/** The pictures of all chapters. */
export function assetsOf(chapters: readonly Chapter[]): ReadonlyMap<string, Asset> {
	return new Map(chapters.flatMap(({ documents }) => documents.flatMap(({ doc }) => [...doc.assets])));
}
