import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Place, StructureReferencePart } from '../../types/index.ts';
import { type FoundCitation, findCitations, type Reading } from '../citations/find-citations.ts';
import { followPlaces } from '../citations/follow-places.ts';
import { reach } from '../citations/reach.ts';
import { anchorIn } from './anchor-in.ts';
import { findReferences, type Opening, type ReferenceGrammar, referenceAt } from './find-references.ts';

/** What references of one file to parts of its own document are read by. */
export interface Referring {
	readonly reading: Reading;
	readonly grammar: ReferenceGrammar;
	/** What may begin a reference to the document itself. */
	readonly openings: readonly Opening[];
	/** The document's own kind. */
	readonly kind: string;
	/** Id of the document of other kinds that a text means; undefined, and reported, when that is not clear. */
	readonly documentOf: (kinds: readonly string[], written: string, place: Place) => string | undefined;
	/** The lines of the file. */
	readonly lines: readonly string[];
}

/**
 * A copy of a tree in which every reference to a part of the document itself is a node, and one to a part of another
 * document a link; §§ of laws are left.
 */
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

function referText(node: Text, before: string, referring: Referring): readonly PhrasingContent[] {
	const { value, data } = node;
	const { reading, lines } = referring;
	const citations = findCitations(value, before, reading);
	const found = [...toDocuments(value, citations, referring), ...toItself(value, citations, referring)];
	if (found.length === 0 || data?.place === undefined) return [node];
	const placesOf = followPlaces(value, data.place, lines);
	const pieces: PhrasingContent[] = [];
	let text: Text = { ...node, value: '' };
	let done = 0;
	for (const { start, end, nodeAt } of found.toSorted((one, other) => one.start - other.start)) {
		const places = placesOf(start, end);
		text.value += value.slice(done, start);
		pieces.push(text, nodeAt(places.start));
		text = { type: 'text', value: '', data: { ...data, place: places.end } };
		done = end;
	}
	text.value += value.slice(done);
	return [...pieces, text].filter((piece) => piece.type !== 'text' || piece.value !== '');
}

/** A stretch of text that becomes a node. */
interface Stretch {
	readonly start: number;
	readonly end: number;
	readonly nodeAt: (place: Place) => PhrasingContent;
}

/** §§ of another document of the company, and what else is joined to them. */
function toDocuments(
	value: string,
	citations: readonly FoundCitation[],
	{ grammar, kind, documentOf }: Referring,
): readonly Stretch[] {
	return citations.flatMap(({ start, name }) => {
		if (name?.documents === undefined || name.documents.includes(kind)) return [];
		const reference = referenceAt(value.slice(start), 0, ['section'], grammar);
		if (reference === undefined) return [];
		const words = unbroken(reference.parts);
		const anchor = anchorIn(reference.parts);
		const { documents } = name;
		const nodeAt = (place: Place): PhrasingContent => {
			const text: Text = { type: 'text', value: words.map((part) => part.text).join(''), data: { place } };
			const id = documentOf(documents, name.written, place);
			// What is unclear has been reported once.
			if (id === undefined)
				return { type: 'structureReference', parts: [], anchor: '', children: [text], data: { place } };
			return { type: 'link', url: `${id}#${anchor}`, children: [text], data: { place } };
		};
		return { start, end: start + reference.end, nodeAt };
	});
}

function toItself(value: string, citations: readonly FoundCitation[], referring: Referring): readonly Stretch[] {
	const { grammar, openings } = referring;
	const ofOthers = citations.filter((one) => isOfOther(one, referring));
	const taken = ofOthers.map(({ start, partsEnd: end }) => ({ start, end }));
	return findReferences(value, taken, openings, grammar).map(({ start, end, parts }) => ({
		start,
		end,
		nodeAt: (place) => {
			const words = unbroken(parts);
			const text: Text = { type: 'text', value: words.map((part) => part.text).join(''), data: { place } };
			return { type: 'structureReference', parts: words, anchor: '', children: [text], data: { place } };
		},
	}));
}

/** A § that names no law and no other document is the document's own, where it has any. */
function isOfOther({ name }: FoundCitation, { openings, kind }: Referring): boolean {
	return (name !== undefined && !name.documents?.includes(kind)) || !openings.includes('section');
}

function unbroken(parts: readonly StructureReferencePart[]): StructureReferencePart[] {
	return parts.map((part) => (part.names ? { ...part, text: part.text.replace(/\s+/g, '\u00a0') } : { ...part }));
}
