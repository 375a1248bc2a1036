import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Citation, Language, Repository, Text } from '../../types/index.ts';
import type { WrittenReference } from '../references-of.ts';
import { cite } from './cite.ts';
import { readingIn } from './reading-in.ts';

/** Reads the citations of one document's texts: a tree goes in, its copy with citations comes out, and each is noted. */
export function citingFor(
	references: readonly WrittenReference[],
	language: Language,
	{ laws, words }: Pick<Repository, 'laws' | 'words'>,
	note: (citation: Citation) => void,
): (root: Root, file: Text) => Root {
	return (root, { text }) => {
		if (!hasSign(root)) return root;
		const reading = readingIn(language, { laws, words });
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
