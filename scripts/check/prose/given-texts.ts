import type { Datum, DocumentSubject } from '../../types/index.ts';

/** What an author writes as it is given: facts about the firm and titles of laws. */
export function givenTexts({
	doc,
	company,
	repository,
}: Pick<DocumentSubject, 'doc' | 'company' | 'repository'>): readonly string[] {
	const titles = [...repository.laws.values()].map((law) => law.title[doc.language]);
	return [...stringsOf(company.data), ...titles].filter((text) => text.length > 2);
}

function stringsOf(datum: Datum): readonly string[] {
	if (typeof datum === 'string') return [datum];
	return datum !== null && typeof datum === 'object' ? Object.values(datum).flatMap(stringsOf) : [];
}
