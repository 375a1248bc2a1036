import type { Kind } from '../../types/index.ts';
import { cutPassage, cutWords } from './cuts.ts';
import { lineAt } from './passage.ts';
import type { Piece } from './pieces.ts';
import type { Reading } from './reading.ts';

/** What a text says of when it is in force, for the field of its kind. */
export interface InForce {
	readonly facts: Readonly<Record<string, unknown>>;
	/** The text, without what the field says now. */
	readonly pieces: readonly Piece[];
	/** What has gone. */
	readonly moved: readonly Piece[];
}

/**
 * The words of the kind for an order that is in force when it comes. The point that says no more, and its heading, go from the text,
 * since documents of the kind print it; one that others are counted behind, or that says more, stays, which is doubtful.
 */
export function inForce(
	pieces: readonly Piece[],
	{ fields, words }: Kind,
	{ cuts, language, tell }: Pick<Reading, 'cuts' | 'language' | 'tell'>,
): InForce {
	const onReceipt = words.get('onReceipt')?.[language];
	const opens = words.get('inForceOn')?.[language].split(' ').slice(1).join(' ').toLowerCase();
	const none = { facts: {}, pieces, moved: [] };
	if (onReceipt === undefined || opens === undefined || !fields.some(({ key }) => key === 'inForce')) return none;
	const said = `${opens} ${onReceipt}`;
	const at = pieces.findIndex(({ passage }) => passage.text.toLowerCase().includes(said));
	const point = pieces[at];
	if (point === undefined) return none;
	const facts = { inForce: onReceipt };
	const { passage, type, written, line } = point;
	const params = { field: 'inForce', text: passage.text };
	// `Bestemmelsen`, or what else the order calls itself, in a word or two.
	const [own = '', behind = ''] = passage.text.toLowerCase().split(said);
	const isAll = /^(?:\S+ ){1,3}$/u.test(own) && /^\.?$/u.test(behind);
	const isLast = pieces.slice(at + 1).every((piece) => piece.type === 'text');
	if (!isAll || !isLast || !(type === 'point' || type === 'text')) {
		const number = lineAt(passage, passage.text.toLowerCase().indexOf(opens));
		tell({ name: 'filled', grade: 'doubtful', place: { unit: 'line', number }, params });
		return { facts, pieces, moved: [] };
	}
	const before = pieces[at - 1];
	const moved = before?.type === 'heading' ? [before, point] : [point];
	if (before?.type === 'heading') {
		cutPassage(cuts, before.passage);
		const place = { unit: 'line', number: before.line } as const;
		tell({ name: 'moved', grade: 'lost', place, params: { field: 'inForce', text: before.passage.text } });
	}
	cutWords(cuts, line, written);
	cutPassage(cuts, passage);
	tell({ name: 'moved', grade: 'lost', place: { unit: 'line', number: line }, params });
	return { facts, pieces: pieces.filter((piece) => !moved.includes(piece)), moved };
}
