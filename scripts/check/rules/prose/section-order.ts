import type { DocumentRule } from '../../../types/index.ts';
import { partsOf } from '../../places/parts-of.ts';
import { placeOfNode } from '../../places/place-of-node.ts';

/** The sections of the kind stand in the kind's order. */
export const sectionOrder: DocumentRule = {
	code: 'section-order',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		const order = subject.source.kind.sections.map(({ key }) => key);
		const parts = partsOf(subject);
		let last = { rank: -1, words: '' };
		for (const part of parts) {
			// Of a part that stands twice, one has to go first.
			if (parts.filter(({ section }) => section === part.section).length > 1) continue;
			if (part.section === undefined) continue;
			const rank = order.indexOf(part.section.key);
			if (rank < last.rank) {
				const params = { heading: part.words, before: last.words };
				report({ code: 'section-order', severity: 'error', place: placeOfNode(part.heading, subject), params });
			} else last = { rank, words: part.words };
		}
	},
};
