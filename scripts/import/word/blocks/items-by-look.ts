import { type Piece, textOfPieces } from '../inline/piece.ts';
import type { Remarks } from '../remarks.ts';
import { typedBox } from './boxed-items.ts';
import type { FlatBlock, FlatParagraph } from './flat.ts';
import { byLook } from './item-of.ts';

/** What people type where Word would set a bullet or a number. */
const bullet = /^\s*(?:[•·▪●○◦■□➢✓✔►*]|[–—-]|o(?=\t))[ \t]+(?=\S)/u;
const number = /^\s*(\d{1,3})[.)][ \t]+(?=\S)/u;

/** Finds items whose bullets and numbers were typed: bullets anywhere, numbers where they begin at 1 and go on. */
export function itemsByLook(written: readonly FlatBlock[], remarks: Remarks): readonly FlatBlock[] {
	const flat = written.map(typedBox);
	const typed = flat.map((block) => (block.type === 'paragraph' && isPlain(block) ? typedIn(block) : undefined));
	return flat.map((block, index) => {
		const marker = typed[index];
		if (marker === undefined || block.type !== 'paragraph') return block;
		if (marker.number !== undefined && !isCounted(typed, index)) return block;
		remarks.setAside(marker.text);
		remarks.say('itemGuessed', block.number, { text: textOfPieces(block.pieces).trim().slice(0, 60) });
		return asItem(block, marker);
	});
}

interface Typed {
	readonly text: string;
	/** Of a bullet undefined. */
	readonly number: number | undefined;
}

function isPlain({ numbered, style, contents }: FlatParagraph): boolean {
	return numbered === undefined && !contents && (style.role.type === 'text' || style.role.type === 'list');
}

function typedIn({ pieces }: FlatParagraph): Typed | undefined {
	const text = opening(pieces);
	const dot = bullet.exec(text);
	if (dot !== null) return { text: dot[0], number: undefined };
	const counted = number.exec(text);
	return counted === null ? undefined : { text: counted[0], number: Number(counted[1]) };
}

/** The words before anything that is no word, tabs as they are. */
function opening(pieces: readonly Piece[]): string {
	let text = '';
	for (const piece of pieces) {
		if (piece.type === 'text') text += piece.text;
		else if (piece.type === 'tab') text += '\t';
		else break;
	}
	return text;
}

/** A number stands in a run of at least two that counts up from 1. */
function isCounted(typed: readonly (Typed | undefined)[], index: number): boolean {
	let first = index;
	while (first > 0 && isNext(typed[first - 1], typed[first])) first -= 1;
	return typed[first]?.number === 1 && (first < index || isNext(typed[index], typed[index + 1]));
}

function isNext(before: Typed | undefined, after: Typed | undefined): boolean {
	return before?.number !== undefined && after?.number === before.number + 1;
}

function asItem(block: FlatParagraph, { text, number: counted }: Typed): FlatParagraph {
	return {
		...block,
		pieces: without(block.pieces, text.length),
		hanging: Math.max(block.hanging, 0),
		numbered: {
			list: byLook,
			level: 0,
			format: counted === undefined ? 'bullet' : 'decimal',
			number: counted ?? 1,
			label: counted === undefined ? '' : `${counted}.`,
			properties: undefined,
		},
	};
}

function without(pieces: readonly Piece[], length: number): readonly Piece[] {
	let rest = length;
	return pieces.flatMap((piece): readonly Piece[] => {
		if (rest === 0) return [piece];
		if (piece.type === 'tab') {
			rest -= 1;
			return [];
		}
		if (piece.type !== 'text') return [piece];
		const taken = Math.min(rest, piece.text.length);
		rest -= taken;
		return taken === piece.text.length ? [] : [{ ...piece, text: piece.text.slice(taken) }];
	});
}
