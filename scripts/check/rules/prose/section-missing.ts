import type { DocumentRule, Place } from '../../../types/index.ts';
import { partsOf } from '../../places/parts-of.ts';
import { placeOfNode } from '../../places/place-of-node.ts';

/** Every section of the kind stands in the document; a missing one is reported where it should begin. */
export const sectionMissing: DocumentRule = {
	code: 'section-missing',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		const { doc, source } = subject;
		const parts = partsOf(subject);
		source.kind.sections.forEach((section, index) => {
			if (parts.some((part) => part.section?.key === section.key)) return;
			const later = source.kind.sections.slice(index + 1).map(({ key }) => key);
			const next = parts
				.filter((part) => later.includes(part.section?.key ?? ''))
				.map((part) => placeOfNode(part.heading, subject))
				.find((place) => place.file === source.file);
			const place: Place = next ?? { file: source.file, line: source.text.trimEnd().split('\n').length, column: 1 };
			const params = { heading: section.heading[doc.language] };
			report({ code: 'section-missing', severity: 'error', place, params, norms: section.norms });
		});
	},
};
