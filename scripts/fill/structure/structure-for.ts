import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Kind, Language, Repository, Text } from '../../types/index.ts';
import { readingIn } from '../citations/reading-in.ts';
import { type Opening, referenceGrammar } from './find-references.ts';
import { type Markers, markersOf } from './markers.ts';
import { type Referring, refer } from './refer.ts';
import { structureOf } from './structure-of.ts';

/** What references to the document itself may begin with. */
const openings: Readonly<Record<NonNullable<Kind['numbering']>, readonly Opening[]>> = {
	sections: ['annex', 'section', 'subsection', 'item'],
	points: ['annex', 'item'],
};

/**
 * Reads the legal structure of one document's texts, where its kind is numbered, and its references to parts of itself
 * and of other documents; a tree goes in, its copy comes out.
 */
export function structureFor(
	{ name, numbering }: Pick<Kind, 'name' | 'numbering'>,
	language: Language,
	repository: Pick<Repository, 'laws' | 'words' | 'kinds'>,
	documentOf: Referring['documentOf'],
): (root: Root, file: Text) => Root {
	const { structure, citations } = repository.words[language];
	const markers: Markers | undefined = numbering && markersOf(structure);
	return (root, { text }) => {
		if (markers === undefined && !hasSign(root)) return root;
		const lines = text.split('\n');
		return refer(markers === undefined ? root : structureOf(root, markers, lines), {
			reading: readingIn(language, repository),
			grammar: referenceGrammar(structure, citations.letters),
			openings: numbering === undefined ? [] : openings[numbering],
			kind: name,
			documentOf,
			lines,
		});
	};
}

function hasSign(root: Root): boolean {
	let found = false;
	visit(root, 'text', ({ value }) => {
		found ||= value.includes('§');
	});
	return found;
}
