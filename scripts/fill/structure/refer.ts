import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { StructureReference } from '../../types/index.ts';
import { type FoundCitation, findCitations, type Reading } from '../citations/find-citations.ts';
import { followPlaces } from '../citations/follow-places.ts';
import { reach } from '../citations/reach.ts';
import { findReferences, type Opening, type ReferenceGrammar } from './find-references.ts';

/** What references of one file to parts of its own document are read by. */
export interface Referring {
	readonly reading: Reading;
	readonly grammar: ReferenceGrammar;
	readonly openings: readonly Opening[];
	/** The lines of the file. */
	readonly lines: readonly string[];
}

/** A copy of a tree in which every reference to a part of the document itself is a node; §§ of a law that is named are left. */
export function refer(root: Root, referring: Referring): Root {
	return referBlock(root, referring);
}

function referBlock<N extends Nodes>(node: N, referring: Referring): N {
	// A heading names its own annex.
	if (!('children' in node) || node.type === 'heading') return node;
	const { type, children } = node;
	if (type === 'paragraph' || type === 'tableCell')
		return { ...node, children: referPhrasing(node.children, { before: '' }, referring) };
	return { ...node, children: children.map((child) => referBlock(child, referring)) };
}

/** A paragraph as far as it is read. */
interface Paragraph {
	before: string;
}

function referPhrasing(
	nodes: readonly PhrasingContent[],
	paragraph: Paragraph,
	referring: Referring,
): PhrasingContent[] {
	return nodes.flatMap((node): readonly PhrasingContent[] => {
		if ('children' in node && node.type !== 'link' && node.type !== 'linkReference')
			return [{ ...node, children: referPhrasing(node.children, paragraph, referring) } as PhrasingContent];
		const referred = node.type === 'text' ? referText(node, paragraph.before, referring) : [node];
		paragraph.before = `${paragraph.before}${node.type === 'break' ? '\n' : wordsOf(node)}`.slice(-reach);
		return referred;
	});
}

function referText(
	node: Text,
	before: string,
	{ reading, grammar, openings, lines }: Referring,
): readonly PhrasingContent[] {
	const { value, data } = node;
	const ofLaws = findCitations(value, before, reading).filter((one) => isOfLaw(one, openings));
	const taken = ofLaws.map(({ start, partsEnd: end }) => ({ start, end }));
	const found = findReferences(value, taken, openings, grammar);
	if (found.length === 0 || data?.place === undefined) return [node];
	const placesOf = followPlaces(value, data.place, lines);
	const pieces: PhrasingContent[] = [];
	let text: Text = { ...node, value: '' };
	let done = 0;
	for (const { start, end, parts } of found) {
		const places = placesOf(start, end);
		text.value += value.slice(done, start);
		const unbroken = parts.map((part) => ({
			...part,
			text: part.names ? part.text.replace(/\s+/g, '\u00a0') : part.text,
		}));
		const words: Text = {
			type: 'text',
			value: unbroken.map((part) => part.text).join(''),
			data: { place: places.start },
		};
		const reference: StructureReference = {
			type: 'structureReference',
			parts: unbroken,
			anchor: '',
			children: [words],
			data: { place: places.start },
		};
		pieces.push(text, reference);
		text = { type: 'text', value: '', data: { ...data, place: places.end } };
		done = end;
	}
	text.value += value.slice(done);
	return [...pieces, text].filter((piece) => piece.type !== 'text' || piece.value !== '');
}

/** A § that names no law is the document's own, where it has any. */
function isOfLaw({ name }: FoundCitation, openings: readonly Opening[]): boolean {
	return name !== undefined || !openings.includes('section');
}
