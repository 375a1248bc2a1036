import { type Piece, textOfPieces } from '../inline/piece.ts';
import type { Remarks } from '../remarks.ts';
import type { FlatBlock, FlatParagraph } from './flat.ts';

/** A line drawn by typing. */
const drawn = '(?:_{4,}|\\.{6,}|…{3,})';
/** Lines with what they are called before them, and nothing else. */
const called = new RegExp(`^(?:\\s*[^_.…]{1,60}?[:\\s]*${drawn}\\s*)+$`, 'u');
const each = new RegExp(`\\s*([^_.…]{1,60}?)[:\\s]*${drawn}`, 'gu');
const lines = new RegExp(`^\\s*${drawn}(?:\\s+${drawn})*\\s*$`, 'u');

/** Finds lines for the pen that were typed: called by what stands before them, or by a line below that has as many parts. */
export function pensByLook(flat: readonly FlatBlock[], remarks: Remarks): readonly FlatBlock[] {
	const kept: FlatBlock[] = [];
	for (let index = 0; index < flat.length; index++) {
		const block = flat[index];
		if (block === undefined) continue;
		const names = block.type === 'paragraph' ? namesIn(block, flat[index + 1]) : undefined;
		if (block.type !== 'paragraph' || names === undefined) {
			kept.push(block);
			continue;
		}
		remarks.say('penGuessed', block.number, { text: names.labels.join(', ') });
		kept.push({ ...block, pieces: names.labels.flatMap(pen) });
		if (names.below) index += 1;
	}
	return kept;
}

interface Names {
	readonly labels: readonly string[];
	/** They stand in the paragraph below, which goes. */
	readonly below: boolean;
}

function namesIn(block: FlatParagraph, next: FlatBlock | undefined): Names | undefined {
	if (!isPlain(block)) return undefined;
	const text = textOfPieces(block.pieces);
	if (called.test(text))
		return { labels: [...text.matchAll(each)].map(([, label = '']) => label.trim()), below: false };
	if (!lines.test(text) || next?.type !== 'paragraph' || !isPlain(next)) return undefined;
	const labels = partsOf(next.pieces);
	const count = text.trim().split(/\s+/u).length;
	const fits = labels.length === count && labels.every((label) => label.length <= 60 && !/[.,;:!?]$/u.test(label));
	return fits ? { labels, below: true } : undefined;
}

/** Words alone. */
function isPlain({ pieces, numbered, level }: FlatParagraph): boolean {
	return numbered === undefined && level === undefined && pieces.every(({ type }) => type === 'text' || type === 'tab');
}

/** Words between tabs or wide gaps. */
function partsOf(pieces: readonly Piece[]): readonly string[] {
	const text = pieces.map((piece) => (piece.type === 'text' ? piece.text : '\t')).join('');
	return text
		.split(/\t+| {3,}/u)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

function pen(label: string, index: number): readonly Piece[] {
	const blank: Piece = { type: 'pen', label, marks: {} };
	return index === 0 ? [blank] : [{ type: 'text', text: ' ', marks: {} }, blank];
}
