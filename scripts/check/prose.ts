import type { Nodes } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Datum, DocumentSubject, Place } from '../types/index.ts';
import { placeOfNode } from './place-of-node.ts';

export interface Sentence {
	readonly words: readonly string[];
	/** The first words as written, to find it by. */
	readonly start: string;
	readonly place: Place;
}

/** The blocks whose end ends a sentence: paragraphs (also those of list items), headings and table cells. */
const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * The sentences of a document, for measures of readability. Facts about the firm and titles of laws
 * are left out, since the author cannot make them shorter; an abbreviation ends no sentence.
 */
export function sentencesOf(subject: DocumentSubject): readonly Sentence[] {
	const { doc, company, repository } = subject;
	const { abbreviations } = repository.words[doc.language];
	const given = [...stringsOf(company.data), ...[...repository.laws.values()].map((law) => law.title[doc.language])];
	const removable = given.filter((text) => text.length > 2).sort((a, b) => b.length - a.length);
	const segmenter = new Intl.Segmenter(doc.language, { granularity: 'sentence' });
	return blocksOf(doc.body).flatMap((block) => {
		const whole = abbreviations.reduce((text, short) => text.replaceAll(short, short.slice(0, -1)), wordsOf(block));
		const text = removable.reduce((rest, fact) => rest.replaceAll(fact, ''), whole);
		const place = placeOfNode(block, subject);
		return [...segmenter.segment(text)].map(({ segment }) => ({
			words: toWords(segment),
			start: startOf(segment),
			place,
		}));
	});
}

/** The words of a text: runs of letters and digits, with hyphens and points inside. */
export function toWords(text: string): readonly string[] {
	return text.match(/[\p{L}\p{N}]+(?:[-.'’][\p{L}\p{N}]+)*/gu) ?? [];
}

function blocksOf(node: Nodes): readonly Nodes[] {
	if (blocks.has(node.type)) return [node];
	return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

function startOf(segment: string): string {
	return segment.trim().split(/\s+/).slice(0, 6).join(' ');
}

function stringsOf(datum: Datum): readonly string[] {
	if (typeof datum === 'string') return [datum];
	return datum !== null && typeof datum === 'object' ? Object.values(datum).flatMap(stringsOf) : [];
}
