import type { Finding } from '../types/index.ts';
import type { Proposal } from './propose-kind.ts';

/** What speaks for the kind that is proposed, and which other is near; nothing where there is nothing to say. */
export function kindFindings(
	document: string,
	{ kind, signs, second, secondSigns, because }: Proposal,
): readonly Finding[] {
	if (signs.length === 0 && second === undefined) return [];
	const params = { document, kind, signs, second, secondSigns, because };
	return [{ name: 'kind', grade: 'guessed', place: undefined, params }];
}
