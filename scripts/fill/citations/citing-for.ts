import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Citation, Language, Repository, Text } from '../../types/index.ts';
import type { WrittenReference } from '../references-of.ts';
import { cite } from './cite.ts';
import type { Reading } from './find-citations.ts';
import { grammarOf } from './grammar.ts';
import { lawNames } from './law-names.ts';
import { sectionKey } from './section-key.ts';

/** Reads the citations of one document's texts: a tree goes in, its copy with citations comes out, and each is noted. */
export function citingFor(
	references: readonly WrittenReference[],
	language: Language,
	{ laws, words }: Pick<Repository, 'laws' | 'words'>,
	note: (citation: Citation) => void,
): (root: Root, file: Text) => Root {
	return (root, { text }) => {
		if (!hasSign(root)) return root;
		const { citations } = words[language];
		const sections = [...laws.values()].flatMap(({ statements }) => statements.map(({ section }) => section));
		const reading: Reading = {
			grammar: grammarOf(citations),
			names: lawNames(laws, language, citations),
			sections: new Map(sections.map((section) => [sectionKey(section), section])),
		};
		return cite(root, { reading, references, laws, lines: text.split('\n'), note });
	};
}

function hasSign(root: Root): boolean {
	let found = false;
	visit(root, 'text', ({ value }) => {
		found ||= value.includes('§');
	});
	return found;
}
