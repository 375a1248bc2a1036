import type { Language, Repository } from '../../types/index.ts';
import type { Reading } from './find-citations.ts';
import { grammarOf } from './grammar.ts';
import { lawNames } from './law-names.ts';
import { sectionKey } from './section-key.ts';

/** How citations are read in one language. */
export function readingIn(language: Language, { laws, words }: Pick<Repository, 'laws' | 'words'>): Reading {
	const { citations } = words[language];
	const sections = [...laws.values()].flatMap(({ statements }) => statements.map(({ section }) => section));
	return {
		grammar: grammarOf(citations),
		names: lawNames(laws, language, citations),
		sections: new Map(sections.map((section) => [sectionKey(section), section])),
	};
}
