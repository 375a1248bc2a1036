import { nearest } from '../../../messages/nearest.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { lawsReferred } from '../../law/laws-referred.ts';
import { missingSection } from '../../law/missing-section.ts';
import { writtenReferences } from '../../law/written-references.ts';

/** A cited law stands in the law register with the section that is cited, and is in force where the document is, also where the text names it. */
export const referenceLaw: DocumentRule = {
	code: 'reference-law',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		const { doc, source, citations, repository } = subject;
		const { laws } = repository;
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
			const missing = section && missingSection(law, section.text, laws);
			if (missing !== undefined)
				report({ code: 'reference-section', severity: 'error', place: section?.place ?? place, params: missing });
		}
		for (const { law, place } of inForce ? lawsReferred(subject) : []) {
			if (law.status !== 'repealed') continue;
			report({ code: 'law-repealed', severity: 'error', place, params: { law: law.title[doc.language] } });
		}
		for (const { name, among, laws: meant, place } of inForce ? citations : []) {
			const [law, ...others] = meant.length > 0 ? meant : among;
			if (name === undefined || law?.status !== 'repealed' || others.length > 0) continue;
			// What the fixed text of a kind cites is told once, at the line that an author can change.
			if (place.file !== source.file && source.kind.references.some((reference) => reference.law === law.id)) continue;
			report({ code: 'law-repealed', severity: 'error', place, params: { law: law.title[doc.language] } });
		}
	},
};
