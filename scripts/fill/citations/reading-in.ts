import type { Language, Repository } from '../../types/index.ts';
import type { Reading } from './find-citations.ts';
import { grammarOf } from './grammar.ts';
import { lawNames } from './law-names.ts';
import { sectionKey } from './section-key.ts';
import { withDocuments } from './with-documents.ts';

type Known = Pick<Repository, 'laws' | 'words' | 'kinds'>;

const readings = new WeakMap<Known, Map<Language, Reading>>();

/** How citations are read in one language; worked out once for a repository. */
export function readingIn(language: Language, repository: Known): Reading {
	const known = readings.get(repository) ?? new Map<Language, Reading>();
	readings.set(repository, known);
	const reading = known.get(language) ?? newReading(language, repository);
	known.set(language, reading);
	return reading;
}

function newReading(language: Language, { laws, words, kinds }: Known): Reading {
	const { citations } = words[language];
	const sections = [...laws.values()].flatMap(({ statements }) => statements.map(({ section }) => section));
	return {
		grammar: grammarOf(citations),
		names: withDocuments(lawNames(laws, language, citations), kinds.values(), language),
		sections: new Map(sections.map((section) => [sectionKey(section), section])),
	};
}
