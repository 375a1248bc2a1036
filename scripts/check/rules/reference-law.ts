import { nearest } from '../../messages/nearest.ts';
import type { DocumentRule } from '../../types/index.ts';
import { inOtherEdition } from '../in-other-edition.ts';
import { nearestSection } from '../nearest-section.ts';
import { writtenReferences } from '../written-references.ts';

/** A cited law stands in the law register with the section that is cited, and is in force where the document is, also where the text names it. */
export const referenceLaw: DocumentRule = {
	code: 'reference-law',
	for: 'all',
	scope: 'document',
	check({ doc, source, citations, repository: { laws } }, report) {
		const inForce = doc.meta.legalBasis.state === 'in-force';
		for (const { law: written, section } of writtenReferences(source)) {
			if (written === undefined) continue;
			const law = laws.get(written.text);
			const { place } = written;
			if (law === undefined) {
				const params = { law: written.text, nearest: nearest(written.text, [...laws.keys()]) };
				report({ code: 'reference-law', severity: 'error', place, params });
				continue;
			}
			if (law.status === 'repealed' && inForce)
				report({ code: 'law-repealed', severity: 'error', place, params: { law: law.title[doc.language] } });
			const known = law.statements.map((statement) => statement.section);
			if (section !== undefined && !known.includes(section.text)) {
				const elsewhere = inOtherEdition(law, section.text, laws);
				const params = {
					law: law.id,
					section: section.text,
					known: law.sections,
					nearest: nearestSection(section.text, law),
					elsewhere,
				};
				report({ code: 'reference-section', severity: 'error', place: section.place, params });
			}
		}
		for (const { name, among, laws: meant, place } of citations) {
			const [law, ...others] = meant.length > 0 ? meant : among;
			if (!inForce || name === undefined || law?.status !== 'repealed' || others.length > 0) continue;
			report({ code: 'law-repealed', severity: 'error', place, params: { law: law.title[doc.language] } });
		}
	},
};
