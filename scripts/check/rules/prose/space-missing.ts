import type { DocumentRule } from '../../../types/index.ts';
import { writtenMatches } from '../../prose/written-matches.ts';

/** The end of a word of three letters or more, the mark behind it, and the beginning of the next. */
const run = /(?<![\p{L}\p{N}@/.-])\p{L}*\p{Ll}{3}(?:[.!?:]\p{Lu}\p{Ll}+|[,;]\p{L}{2,})(?![\p{L}\p{N}]*[@/.])/gu;

/** After a full stop, a comma and the like there is a space; an address has none. */
export const spaceMissing: DocumentRule = {
	code: 'space-missing',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		for (const { match, place } of writtenMatches(run, subject)) {
			const [written] = match;
			const params = { written, instead: written.replace(/(?<=[.!?:,;])/u, ' ') };
			report({ code: 'space-missing', severity: 'warning', place, params, strict: true });
		}
	},
};
