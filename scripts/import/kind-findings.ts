import type { Finding } from '../types/index.ts';
import type { Proposal } from './propose-kind.ts';

/**
 * What speaks for the kind that is proposed, and which other is near; that none fits, where the text is like one alone that
 * cannot take it. Nothing where there is nothing to say.
 */
export function kindFindings(
	document: string,
	{ kind, reason, signs, second, secondSigns, because }: Proposal,
): readonly Finding[] {
	if (signs.length === 0 && second === undefined) return [];
	const params = { document, kind, signs, second, secondSigns, because };
	const near: Finding = { name: 'kind', grade: 'guessed', place: undefined, params };
	if (reason !== 'none') return [near];
	return [{ name: 'kindless', grade: 'doubtful', place: undefined, params: { document, kind } }, near];
}
