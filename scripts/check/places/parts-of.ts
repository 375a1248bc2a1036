import type { Heading } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Filled, SectionSpecification } from '../../types/index.ts';

/** A part of a document with the section of its kind that its heading names, if any. */
export interface Part {
	readonly heading: Heading;
	readonly words: string;
	readonly section: SectionSpecification | undefined;
	/** Something other than headings stands below it. */
	readonly filled: boolean;
}

/** The parts of a document: its headings of the second level, in order. */
export function partsOf({ doc, source }: Filled): readonly Part[] {
	const { children } = doc.body;
	return children.flatMap((node, index): Part[] => {
		if (node.type !== 'heading' || node.depth !== 2) return [];
		const rest = children.slice(index + 1);
		const end = rest.findIndex((next) => next.type === 'heading' && next.depth <= 2);
		const below = end === -1 ? rest : rest.slice(0, end);
		const words = wordsOf(node).trim().normalize('NFC');
		const section = source.kind.sections.find(({ heading, also }) =>
			[heading[doc.language], ...also[doc.language]].some((name) => name.toLowerCase() === words.toLowerCase()),
		);
		return [{ heading: node, words, section, filled: below.some((next) => next.type !== 'heading') }];
	});
}
