import type { Root } from 'mdast';
import type { Kind, Language, Repository, Text } from '../../types/index.ts';
import { readingIn } from '../citations/reading-in.ts';
import { type Opening, referenceGrammar } from './find-references.ts';
import { markersOf } from './markers.ts';
import { refer } from './refer.ts';
import { structureOf } from './structure-of.ts';

/** What references to the document itself may begin with. */
const openings: Readonly<Record<NonNullable<Kind['numbering']>, readonly Opening[]>> = {
	sections: ['annex', 'section', 'subsection', 'item'],
	points: ['annex', 'item'],
};

/** Reads the legal structure of one document's texts, and their references to it; texts of other kinds stay as they are. */
export function structureFor(
	{ numbering }: Kind,
	language: Language,
	repository: Pick<Repository, 'laws' | 'words'>,
): (root: Root, file: Text) => Root {
	if (numbering === undefined) return (root) => root;
	const { structure } = repository.words[language];
	const markers = markersOf(structure);
	const referring = {
		reading: readingIn(language, repository),
		grammar: referenceGrammar(structure),
		openings: openings[numbering],
	};
	return (root, { text }) => {
		const lines = text.split('\n');
		return refer(structureOf(root, markers, lines), { ...referring, lines });
	};
}
