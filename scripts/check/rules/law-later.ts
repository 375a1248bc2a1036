import type { DocumentRule } from '../../types/index.ts';
import { writtenReferences } from '../written-references.ts';

/** A document on historic law cites no law that is younger than the day its law is of. */
export const lawLater: DocumentRule = {
	code: 'law-later',
	for: 'all',
	scope: 'document',
	check({ doc, source, repository: { laws } }, report) {
		const { legalBasis } = doc.meta;
		if (legalBasis.state !== 'historic' || legalBasis.asOf === undefined) return;
		for (const { law: written } of writtenReferences(source)) {
			const law = laws.get(written?.text ?? '');
			if (written === undefined || law?.date === undefined || law.date <= legalBasis.asOf) continue;
			const params = { law: law.title[doc.language], date: law.date, asOf: legalBasis.asOf };
			report({ code: 'law-later', severity: 'error', place: written.place, params });
		}
	},
};
