import type { Root } from 'mdast';
import type { Kind, Language, Repository, Text } from '../../types/index.ts';
import { hasSign } from '../citations/has-sign.ts';
import { readingIn } from '../citations/reading-in.ts';
import { annexesIn } from './annexes-in.ts';
import { type Opening, referenceGrammar } from './find-references.ts';
import { type Markers, markersOf } from './markers.ts';
import { type Referring, refer } from './refer.ts';
import { structureOf } from './structure-of.ts';

/** What references to the document itself may begin with. */
const openings: Readonly<Record<NonNullable<Kind['numbering']>, readonly Opening[]>> = {
	sections: ['annex', 'section', 'subsection', 'item'],
	points: ['annex', 'item'],
	annexes: ['annex'],
};

/** Reads the texts of one document; a tree goes in, its copy comes out. */
export interface StructureReader {
	/** The parts of a text, where its kind is numbered, and its references to parts of itself and of other documents. */
	readonly text: (root: Root, file: Text) => Root;
	/** References alone. */
	readonly words: (root: Root, file: Text) => Root;
}

/** How the legal structure of one document is read. */
export function structureFor(
	{ name, numbering }: Pick<Kind, 'name' | 'numbering'>,
	language: Language,
	repository: Pick<Repository, 'laws' | 'words' | 'kinds'>,
	documentOf: Referring['documentOf'],
): StructureReader {
	const { structure, citations } = repository.words[language];
	const markers: Markers | undefined = numbering && markersOf(structure);
	const words = (root: Root, { text }: Text) =>
		refer(root, {
			reading: readingIn(language, repository),
			grammar: referenceGrammar(structure, citations.letters),
			openings: numbering === undefined ? [] : openings[numbering],
			kind: name,
			documentOf,
			lines: text.split('\n'),
		});
	return {
		words,
		text: (root, file) => {
			if (markers !== undefined && numbering === 'annexes') return words(annexesIn(root, markers), file);
			if (markers !== undefined) return words(structureOf(root, markers, file.text.split('\n')), file);
			return hasSign(root) ? words(root, file) : root;
		},
	};
}
