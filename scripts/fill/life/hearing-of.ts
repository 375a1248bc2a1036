import { groupIn, listIn, textIn } from '../../fields/datum.ts';
import type { Company, DataGroup, Group, Hearing, Source } from '../../types/index.ts';

/** What is written of those who were asked, and where: in whose front matter, under which field, in which entry. */
export interface HearingEntry {
	readonly entry: DataGroup;
	readonly source: { readonly file: string; readonly values: Group };
	readonly path: readonly [field: string, index: number];
}

/** Who was asked about a document, as far as it holds for the company. */
export function hearingOf(source: Source, data: DataGroup, company: Company): readonly Hearing[] {
	return hearingEntriesOf(source, data, company).flatMap(({ entry }) => hearingIn(entry));
}

/**
 * The entries about those who were asked. Those of a shared document are the company's, not the library's: what stands in its
 * README under `libraryHearing`, of this document or of all, where it ended no earlier than the document is dated.
 */
export function hearingEntriesOf(source: Source, data: DataGroup, company: Company): readonly HearingEntry[] {
	if (source.company !== undefined) return entriesIn('hearing', source, data);
	const [id, date] = [textIn(data.id) ?? '', textIn(data.date) ?? ''];
	return entriesIn('libraryHearing', company.source, company.data).filter(({ entry }) => {
		const documents = listIn(entry.documents);
		const last = textIn(entry.until) ?? textIn(entry.from);
		return (documents.length === 0 || documents.includes(id)) && (last === undefined || last >= date);
	});
}

function entriesIn(field: string, source: HearingEntry['source'], data: DataGroup): readonly HearingEntry[] {
	return listIn(data[field]).map((entry, index) => ({ entry: groupIn(entry), source, path: [field, index] }));
}

/** What is missing in an entry has been reported. */
function hearingIn({ asked, from, until, comments }: DataGroup): readonly Hearing[] {
	if (typeof asked !== 'string' || typeof from !== 'string') return [];
	return [{ asked, from, ...(typeof until === 'string' && { until }), comments: listIn(comments).length }];
}
