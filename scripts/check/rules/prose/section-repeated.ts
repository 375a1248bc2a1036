import type { DocumentRule } from '../../../types/index.ts';
import { partsOf } from '../../places/parts-of.ts';
import { placeOfNode } from '../../places/place-of-node.ts';

/** A part of the kind stands once; one that the kind's template makes is not written by the author too. */
export const sectionRepeated: DocumentRule = {
	code: 'section-repeated',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		const { source, doc } = subject;
		const parts = partsOf(subject).map((part) => ({ ...part, place: placeOfNode(part.heading, subject) }));
		for (const section of source.kind.sections) {
			const same = parts.filter((part) => part.section?.key === section.key);
			const own = same.filter(({ place }) => place.file === source.file);
			const made = same.length > own.length;
			for (const { place } of made ? own : own.slice(1)) {
				const params = { heading: section.heading[doc.language], made };
				report({ code: 'section-repeated', severity: 'error', place, params });
			}
		}
	},
};
