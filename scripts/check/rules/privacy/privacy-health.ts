import type { CompanyRule, Language } from '../../../types/index.ts';
import { companyPassages } from '../../privacy/company-passages.ts';
import { healthOfPersons } from '../../privacy/health-beside-person.ts';
import { namesOfOthers } from '../../privacy/names-of-others.ts';
import { normsOf } from '../../privacy/norms-of.ts';
import type { Passage } from '../../privacy/passage.ts';
import { printedPassages } from '../../privacy/printed-passages.ts';
import { toldOnce } from '../../privacy/told-once.ts';
import { valuesOf } from '../../privacy/written-passages.ts';

/** No sentence tells of the health of one person: perhaps where a full name stands in it, for certain where a number does. */
export const privacyHealth: CompanyRule = {
	code: 'privacy-health',
	for: 'all',
	scope: 'company',
	check(subject, report, settings) {
		const { company, documents, repository } = subject;
		const others = namesOfOthers(company, repository);
		const seen = new Set<string>();
		const isNew = toldOnce();
		const look = (
			passages: readonly Passage[],
			language: Language,
			norms: readonly string[] | undefined,
			file?: string,
		) => {
			const find = healthOfPersons(repository.words[language].privacy.health, others);
			for (const { text, part, placeOf } of passages) {
				if (seen.has(text)) continue;
				seen.add(text);
				for (const { word, at, beside } of find(text)) {
					const place = placeOf(at, at + word.length);
					if (!isNew(word, place, file ?? place.file)) continue;
					const severity = beside === 'number' ? 'error' : 'warning';
					report({
						code: 'privacy-health',
						severity,
						place,
						params: { word, beside, ...(part && { part }) },
						...(norms && { norms }),
					});
				}
			}
		};
		look(companyPassages(subject), company.language, normsOf('privacy-health', undefined, settings));
		for (const document of documents) {
			const { doc, source } = document;
			const passages = [...valuesOf(source), ...printedPassages(document)];
			look(passages, doc.language, normsOf('privacy-health', source.kind, settings), source.file);
		}
	},
};
