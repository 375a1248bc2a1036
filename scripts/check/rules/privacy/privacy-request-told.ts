import type { DocumentRule } from '../../../types/index.ts';
import { addressedTo } from '../../privacy/addressed-to.ts';
import { normsOf } from '../../privacy/norms-of.ts';
import { printedPassages } from '../../privacy/printed-passages.ts';
import { requestsTold } from '../../privacy/requests-told.ts';
import { toldOnce } from '../../privacy/told-once.ts';
import { valuesOf } from '../../privacy/written-passages.ts';

/** What the employer gets to read never says that a visit follows what an employee has asked or complained of. */
export const privacyRequestTold: DocumentRule = {
	code: 'privacy-request-told',
	for: 'all',
	scope: 'document',
	check(subject, report, settings) {
		const { source, doc, repository, company } = subject;
		const isForEmployer = source.kind.rules.has('privacy-request-told');
		if (!isForEmployer && !addressedTo(subject, 'employer').some(({ is }) => is)) return;
		const norms = normsOf('privacy-request-told', source.kind, {
			...company.source.type.rules.get('privacy-request-told'),
			...settings,
		});
		const find = requestsTold(repository.words[doc.language].privacy);
		const isNew = toldOnce();
		for (const { text, label, placeOf } of [...valuesOf(source), ...printedPassages(subject)]) {
			for (const { words, at } of find(text, label)) {
				const place = placeOf(at, at + words.length);
				if (place.file !== source.file || !isNew(words, place, source.file)) continue;
				report({ code: 'privacy-request-told', severity: 'error', place, params: { words }, ...(norms && { norms }) });
			}
		}
	},
};
