import type { CompanyRule } from '../../../types/index.ts';
import { markingsKept, markingsOf, wordsOfAll } from '../../privacy/markings-of.ts';
import { normsOf } from '../../privacy/norms-of.ts';

/** Nothing that is marked as classified enters an output; there is no waiver of it. */
export const privacyClassified: CompanyRule = {
	code: 'privacy-classified',
	for: 'all',
	scope: 'company',
	check(subject, report, settings) {
		const words = wordsOfAll(subject.repository, 'classified');
		const tell = (found: ReturnType<typeof markingsOf>, norms: readonly string[] | undefined) => {
			for (const marking of found)
				report({ code: 'privacy-classified', severity: 'error', binding: true, ...marking, ...(norms && { norms }) });
		};
		tell(markingsKept(subject, words), normsOf('privacy-classified', undefined, settings));
		for (const document of subject.documents)
			tell(markingsOf(document, words), normsOf('privacy-classified', document.source.kind, settings));
	},
};
