import type { CompanyRule } from '../../../types/index.ts';
import { markingsKept, markingsOf, wordsOfAll } from '../../privacy/markings-of.ts';
import { normsOf } from '../../privacy/norms-of.ts';

/** Nothing that is marked as a secret of trade or production stands in a document, unless a waiver says who agreed to it. */
export const privacySecret: CompanyRule = {
	code: 'privacy-secret',
	for: 'all',
	scope: 'company',
	check(subject, report, settings) {
		const words = wordsOfAll(subject.repository, 'production');
		const tell = (found: ReturnType<typeof markingsOf>, norms: readonly string[] | undefined) => {
			for (const marking of found)
				report({ code: 'privacy-secret', severity: 'error', ...marking, ...(norms && { norms }) });
		};
		tell(markingsKept(subject, words), normsOf('privacy-secret', undefined, settings));
		for (const document of subject.documents)
			tell(markingsOf(document, words), normsOf('privacy-secret', document.source.kind, settings));
	},
};
