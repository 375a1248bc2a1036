import { groupIn, listIn, textIn } from '../../fields/datum.ts';
import type { Company, DataGroup, Hearing, Source } from '../../types/index.ts';

/**
 * Who was asked about a document, as far as it holds for the company. That of a shared document is the library's own: the
 * company's is what stands in its README under `libraryHearing`, of this document or of all, when it ended no earlier than
 * the document is dated.
 */
export function hearingOf(source: Source, data: DataGroup, company: Company): readonly Hearing[] {
	if (source.company !== undefined) return listIn(data.hearing).flatMap(hearingIn);
	const [id, date] = [textIn(data.id) ?? '', textIn(data.date) ?? ''];
	return listIn(company.data.libraryHearing).flatMap((entry) => {
		const documents = listIn(groupIn(entry).documents);
		const [hearing] = hearingIn(entry);
		if (hearing === undefined || (documents.length > 0 && !documents.includes(id))) return [];
		return (hearing.until ?? hearing.from) < date ? [] : [hearing];
	});
}

/** What is missing in an entry has been reported. */
function hearingIn(entry: unknown): readonly Hearing[] {
	const { asked, from, until, comments } = groupIn(entry as DataGroup);
	if (typeof asked !== 'string' || typeof from !== 'string') return [];
	return [{ asked, from, ...(typeof until === 'string' && { until }), comments: listIn(comments).length }];
}
