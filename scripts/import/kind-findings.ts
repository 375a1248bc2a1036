import type { Finding } from '../types/index.ts';
import type { Proposal } from './propose-kind.ts';

/** What speaks for the kind that is proposed, and which other is near; that none is, where nothing speaks for any that can take it. */
export function kindFindings(
	document: string,
	{ kind, reason, signs, second, secondSigns, because }: Proposal,
): readonly Finding[] {
	const none: readonly Finding[] =
		reason === 'none' ? [{ name: 'kindless', grade: 'doubtful', place: undefined, params: { document, kind } }] : [];
	if (signs.length === 0 && second === undefined) return none;
	const params = { document, kind, signs, second, secondSigns, because };
	return [...none, { name: 'kind', grade: 'guessed', place: undefined, params }];
}
