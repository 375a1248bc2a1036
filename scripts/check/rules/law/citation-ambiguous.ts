import type { DocumentRule } from '../../../types/index.ts';

/** A § in the text belongs to one law: where the document refers to two that have it, the text names the law. */
export const citationAmbiguous: DocumentRule = {
	code: 'citation-ambiguous',
	for: 'all',
	scope: 'document',
	check({ doc, citations }, report) {
		const severity = doc.meta.status.state === 'draft' ? 'warning' : 'error';
		for (const { section, place, laws } of citations) {
			if (laws.length < 2) continue;
			const params = { citation: `§ ${section}`, laws: laws.map((law) => law.title[doc.language]) };
			report({ code: 'citation-ambiguous', severity, place, params });
		}
	},
};
