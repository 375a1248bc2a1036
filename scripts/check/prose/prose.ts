import type { Literal, Nodes } from 'mdast';
import type { DocumentSubject, Place } from '../../types/index.ts';
import { ofDocument } from '../of-document.ts';
import { placeInText } from '../places/place-in-text.ts';
import { placeOfNode } from '../places/place-of-node.ts';
import { placeInPiece } from './block-text.ts';
import { givenTexts } from './given-texts.ts';
import { textBlocks } from './text-blocks.ts';
import { toWords } from './to-words.ts';
import { wholeWord } from './whole-word.ts';

export interface Sentence {
	readonly words: readonly string[];
	/** The first words as written, to find it by. */
	readonly start: string;
	/** Looked for when it is asked for, which is seldom. */
	readonly place: Place;
}

/** Stands for each letter of what is left out but the first, which tells whether a sentence begins there. */
const left = '\uE000';
const leftOut = new RegExp(`[^${left}]${left}+`, 'gu');

/** Stands for a full stop that ends no sentence. */
const noStop = '\uE001';

/**
 * The sentences of a part of a document, for measures of readability. Facts about the firm, titles of laws and
 * listed words of the trade are left out, since the author cannot make them shorter; an abbreviation ends no sentence.
 */
export function sentencesOf(subject: DocumentSubject, part: readonly Nodes[]): readonly Sentence[] {
	const segmenter = new Intl.Segmenter(subject.doc.language, { granularity: 'sentence' });
	const mask = maskFor(subject);
	return part.flatMap(textBlocks).flatMap((block) => {
		const { text, pieces } = read(block);
		return [...segmenter.segment(mask(text))].map(({ segment, index }) => {
			const written = text.slice(index, index + segment.length);
			return {
				words: toWords(segment.replace(leftOut, '')),
				start: written.trim().split(/\s+/).slice(0, 6).join(' '),
				get place() {
					return placeOfSentence(block, index + written.search(/\S/), written, pieces, subject);
				},
			};
		});
	});
}

/** The sentences of a whole document. */
export const allSentences = ofDocument((subject: DocumentSubject) => sentencesOf(subject, [subject.doc.body]));

/** Masks what is left out and full stops that end nothing; a text keeps its length. */
const maskFor = ofDocument((subject: DocumentSubject): ((text: string) => string) => {
	const { abbreviations, writing } = subject.repository.words[subject.doc.language];
	const removable = wholeWord(givenTexts(subject), 'as-written');
	const trade = wholeWord(writing.tradeWords, 'any');
	const short = wholeWord(abbreviations, 'any');
	const leave = (found: string) => found.slice(0, 1) + left.repeat(found.length - 1);
	return (text) =>
		text
			.replace(removable, leave)
			.replace(trade, leave)
			.replace(short, (found) => found.slice(0, -1) + noStop);
});

interface Piece {
	readonly node: Literal;
	/** Where it begins in the text of its block. */
	readonly at: number;
}

function read(block: Nodes): { readonly text: string; readonly pieces: readonly Piece[] } {
	const pieces: Piece[] = [];
	let text = '';
	const walk = (node: Nodes): void => {
		if ('value' in node) {
			pieces.push({ node, at: text.length });
			// A line of the author's file ends no sentence.
			text += node.value.replaceAll('\n', ' ');
		} else if (node.type === 'break') text += '\n';
		else if ('children' in node) node.children.forEach(walk);
	};
	walk(block);
	return { text, pieces };
}

function placeOfSentence(
	block: Nodes,
	index: number,
	written: string,
	pieces: readonly Piece[],
	subject: DocumentSubject,
): Place {
	const piece = pieces.findLast(({ at }) => at <= index);
	if (piece === undefined) return placeOfNode(block, subject);
	const [firstWord = ''] = toWords(written);
	const from = index - piece.at;
	const exact = placeInPiece(from, from + firstWord.length, { node: piece.node, text: piece.node.value }, subject);
	return exact ?? placeInText(piece.node, from, firstWord, subject) ?? placeOfNode(piece.node, subject);
}
