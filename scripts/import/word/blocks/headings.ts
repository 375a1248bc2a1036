import { type Piece, textOfPieces } from '../inline/piece.ts';
import type { Remarks } from '../remarks.ts';
import type { FlatBlock, FlatParagraph } from './flat.ts';
import { byLook } from './item-of.ts';

/** What the headings of a file are. */
export interface Headings {
	/** The paragraph that holds the title. */
	readonly title: FlatParagraph | undefined;
	/** Levels of the others by the number of their paragraph, from 1. */
	readonly levels: ReadonlyMap<number, number>;
}

/**
 * Finds headings by their styles, or, in a file that has none, by their look: short lines alone that are bold or larger
 * than the text, the largest on the first level. A single first heading above all others is the title.
 */
export function findHeadings(flat: readonly FlatBlock[], own: boolean, remarks: Remarks): Headings {
	const paragraphs = flat.filter((block) => block.type === 'paragraph');
	const named = paragraphs.find(({ style, pieces }) => style.role.type === 'title' && hasWords(pieces));
	const levels = new Map(
		paragraphs.flatMap(({ number, level, pieces }) =>
			level === undefined || !hasWords(pieces) ? [] : [[number, level] as const],
		),
	);
	if (own) return { title: named, levels };
	if (levels.size === 0) for (const [number, level] of byLooks(flat, named, remarks)) levels.set(number, level);
	return named === undefined ? withoutTitle(paragraphs, levels) : { title: named, levels: closed(levels) };
}

/** The first paragraph is the title where it alone is of the highest level and others are below it. */
function withoutTitle(paragraphs: readonly FlatParagraph[], levels: ReadonlyMap<number, number>): Headings {
	const first = paragraphs.find(({ pieces }) => hasWords(pieces));
	const own = first && levels.get(first.number);
	const others = [...levels].filter(([number]) => number !== first?.number);
	const isTitle = own !== undefined && others.length > 0 && others.every(([, level]) => level > own);
	if (!isTitle) return { title: undefined, levels: closed(levels) };
	return { title: first, levels: closed(new Map(others)) };
}

/** Levels without gaps above them: where none is of the first, the highest is. */
function closed(levels: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
	const highest = Math.min(...levels.values());
	return new Map([...levels].map(([number, level]) => [number, level - highest + 1]));
}

const longest = 100;

function byLooks(
	flat: readonly FlatBlock[],
	title: FlatParagraph | undefined,
	remarks: Remarks,
): readonly (readonly [number, number])[] {
	const paragraphs = flat.filter(
		(block): block is FlatParagraph => block.type === 'paragraph' && hasWords(block.pieces),
	);
	const usual = usualSize(paragraphs);
	const found = paragraphs.flatMap((paragraph, index) => {
		const next = paragraphs[index + 1];
		if (paragraph === title || next === undefined || !isShort(paragraph)) return [];
		const size = sizeOf(paragraph);
		const bold = isBold(paragraph);
		const larger = size > usual * 1.1;
		if (!larger && (!bold || isBold(next))) return [];
		return [{ paragraph, rank: size * 10 + (bold ? 1 : 0) }];
	});
	const ranks = [...new Set(found.map(({ rank }) => rank))].sort((one, other) => other - one);
	return found.map(({ paragraph, rank }) => {
		remarks.say('headingGuessed', paragraph.number, { text: textOfPieces(paragraph.pieces).trim() });
		return [paragraph.number, Math.min(5, ranks.indexOf(rank) + 1)] as const;
	});
}

/** A line of its own that ends no sentence and is no item. */
function isShort({ pieces, numbered, quoted }: FlatParagraph): boolean {
	const text = textOfPieces(pieces).trim();
	if (quoted || numbered?.format === 'bullet' || numbered?.list === byLook) return false;
	return text.length <= longest && !/[.,;:!]$/u.test(text) && /\p{L}/u.test(text);
}

function isBold({ pieces, style }: FlatParagraph): boolean {
	if (style.run.bold === true) return true;
	return worded(pieces).every(({ marks }) => marks.strong === true);
}

/** In half points; eleven points where nobody says. */
function sizeOf({ pieces, style }: FlatParagraph): number {
	const sizes = worded(pieces).map(({ size }) => size ?? style.run.size ?? 22);
	return sizes.length === 0 ? 22 : Math.min(...sizes);
}

/** The size that most words have. */
function usualSize(paragraphs: readonly FlatParagraph[]): number {
	const counts = new Map<number, number>();
	for (const paragraph of paragraphs) {
		const size = sizeOf(paragraph);
		counts.set(size, (counts.get(size) ?? 0) + textOfPieces(paragraph.pieces).length);
	}
	return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 22;
}

function worded(pieces: readonly Piece[]): readonly Extract<Piece, { type: 'text' }>[] {
	return pieces.filter((piece) => piece.type === 'text').filter(({ text }) => text.trim() !== '');
}

function hasWords(pieces: readonly Piece[]): boolean {
	return worded(pieces).length > 0;
}
