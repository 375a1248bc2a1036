import { languages, type Repository } from '../../types/index.ts';

/** What the parts of documents of some kinds are called, in all languages, in small letters. */
export function sectionNames(kinds: Repository['kinds']): ReadonlySet<string> {
	const sections = [...kinds.values()].flatMap((kind) => kind.sections);
	return new Set(
		sections.flatMap(({ heading, also }) =>
			languages.flatMap((language) => [heading[language], ...also[language]].map((name) => name.toLowerCase())),
		),
	);
}
