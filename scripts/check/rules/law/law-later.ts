import type { DocumentRule } from '../../../types/index.ts';
import { lawsReferred } from '../../law/laws-referred.ts';

/** A document on historic law cites no law that is younger than the day its law is of. */
export const lawLater: DocumentRule = {
	code: 'law-later',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		const { legalBasis } = subject.doc.meta;
		if (legalBasis.state !== 'historic' || legalBasis.asOf === undefined) return;
		for (const { law, place } of lawsReferred(subject)) {
			if (law.date === undefined || law.date <= legalBasis.asOf) continue;
			const params = { law: law.title[subject.doc.language], date: law.date, asOf: legalBasis.asOf };
			report({ code: 'law-later', severity: 'error', place, params });
		}
	},
};
