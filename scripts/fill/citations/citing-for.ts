import type { Root } from 'mdast';
import type { Citation, Language, Repository, Text } from '../../types/index.ts';
import type { WrittenReference } from '../references/references-of.ts';
import { cite } from './cite.ts';
import { hasSign } from './has-sign.ts';
import { readingIn } from './reading-in.ts';

/** Reads the citations of one document's texts: a tree goes in, its copy with citations comes out, and each is noted. */
export function citingFor(
	references: readonly WrittenReference[],
	language: Language,
	repository: Pick<Repository, 'laws' | 'words' | 'kinds'>,
	note: (citation: Citation) => void,
): (root: Root, file: Text) => Root {
	return (root, { text }) => {
		if (!hasSign(root)) return root;
		const reading = readingIn(language, repository);
		return cite(root, { reading, references, laws: repository.laws, lines: text.split('\n'), note });
	};
}
