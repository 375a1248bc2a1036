import { callOf } from '../../../fill/grants/call-of.ts';
import { bareName } from '../../../fill/names/bare-name.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A project does at least one of the kinds of work that its call supports, and no others. */
export const grantWork: DocumentRule = {
	code: 'grant-work',
	alsoNorms: ({ grantCalls }) => [...grantCalls.values()].map(({ work }) => work.norm),
	for: 'named',
	scope: 'document',
	check({ source, data: { work }, data, repository }, report) {
		const call = callOf(data, repository);
		if (call === undefined) return;
		const { words, norm } = call.work;
		const known = words.map(bareName);
		const written = Array.isArray(work) ? work.map(String) : [];
		const tell = (text: string | undefined, ...path: PropertyKey[]) =>
			report({
				code: 'grant-work',
				severity: 'error',
				place: placeOfField(source, 'work', ...path),
				params: { text, words },
				norms: [norm],
			});
		if (written.length === 0) tell(undefined);
		for (const [index, text] of written.entries()) if (!known.includes(bareName(text))) tell(text, index);
	},
};
