import { textIn } from '../../fields/datum.ts';
import { approvalOf } from '../../fill/life/approval-of.ts';
import { stateOf } from '../../fill/life/state-of.ts';
import type { Company, DueDocument, State } from '../../types/index.ts';
import type { OwnDocument } from '../own-documents.ts';

/** Documents as deadlines are read from them, by their front matter alone: what a kind works out is not among it. */
export function dueDocuments(documents: readonly OwnDocument[], company: Company): readonly DueDocument[] {
	return documents.map((document) => {
		const { source, id, data } = document;
		return {
			source,
			id,
			data,
			title: textIn(data.title) ?? '',
			state: stateIn(document),
			date: textIn(data.date) ?? '',
			approved: approvalOf(source, data, company).approved,
		};
	});
}

/** A document whose status is no word of its language has not been adopted by anybody. */
export function stateIn({ source }: Pick<OwnDocument, 'source'>): State {
	return stateOf(source.values, source.kind.statuses) ?? 'draft';
}
