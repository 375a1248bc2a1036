import type { DocumentRule } from '../../../types/index.ts';
import { openEditions } from '../../law/open-editions.ts';

/** A § of a law that the register has in several editions says which edition it is, or the document's references do. */
export const citationEditionMissing: DocumentRule = {
	code: 'citation-edition-missing',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		for (const citation of subject.citations) {
			const editions = openEditions(citation, subject);
			if (editions.length === 0) continue;
			const { name, section, place } = citation;
			const params = {
				citation: name === undefined ? `§ ${section}` : `${name} § ${section}`,
				editions: editions.map(({ title }) => title[subject.doc.language]),
				entries: editions.map(({ id }) => id),
			};
			report({ code: 'citation-edition-missing', severity: 'warning', place, params });
		}
	},
};
