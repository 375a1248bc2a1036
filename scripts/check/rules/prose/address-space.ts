import type { DocumentRule } from '../../../types/index.ts';
import { writtenMatches } from '../../prose/written-matches.ts';

/** What was meant as a picture or a link, where a space in its address makes it plain text (CommonMark 0.31, 6.3). */
const meant = /(!?)\[([^[\]]*)\]\(([^()<>]*)\)/gu;

/** The address of a file; other words in parentheses are an author's own. */
const file = /\.\p{L}[\p{L}\p{N}]{1,4}(?:#.*)?$/u;

/** No address of a picture or a link has an open space: the picture would be left out, with its signs printed. */
export const addressSpace: DocumentRule = {
	code: 'address-space',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		for (const { match, place } of writtenMatches(meant, subject)) {
			const [, mark = '', words = '', address = ''] = match;
			if (!/\s/u.test(address) || !file.test(address)) continue;
			const params = { address, instead: `${mark}[${words}](<${address}>)`, isPicture: mark === '!' };
			report({ code: 'address-space', severity: 'error', place, params });
		}
	},
};
