import { toString as wordsOf } from 'mdast-util-to-string';
import { type Finding, type ImportedDocument, type Kind, languages, type Repository } from '../types/index.ts';
import { sharedFields } from './shared-fields.ts';

/** The fields and parts that a kind has of its own and that nothing in an imported text fills, in one line. */
export function unfilled(
	{ title, language, body, facts }: ImportedDocument,
	{ fields, sections }: Kind,
	{ kinds }: Pick<Repository, 'kinds'>,
): readonly Finding[] {
	const usual = sharedFields(kinds);
	const headings = new Set(
		body.children.flatMap((node) =>
			node.type === 'heading'
				? wordsOf(node)
						.toLowerCase()
						.replace(/^[\d.]+\s/u, '')
				: [],
		),
	);
	const empty = [
		...fields.filter(({ key }) => !usual.has(key) && !(key in facts)),
		...sections
			.filter(({ key, heading, also }) => {
				const names = languages.flatMap((one) => [heading[one], ...also[one]]);
				return !(key in facts) && !names.some((name) => headings.has(name.toLowerCase()));
			})
			.map(({ heading }) => ({ label: heading })),
	].map(({ label }) => label[language]);
	if (empty.length === 0) return [];
	return [{ name: 'unfilled', grade: 'doubtful', place: undefined, params: { document: title, fields: empty } }];
}
