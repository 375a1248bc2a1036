import type { Block } from './block.ts';
import { type Edit, editsOf } from './edits-of.ts';
import { mergeWords } from './merge-words.ts';

/** A stretch of a merged text: what stands there, or what each says where both have changed the same. */
export type Piece =
	| { readonly blocks: readonly Block[] }
	| {
			readonly base: readonly Block[];
			readonly library: readonly Block[];
			readonly own: readonly Block[];
			/** Offset in the own text. */
			readonly start: number;
	  };

type Side = 'library' | 'own';

interface SidedEdit extends Edit {
	readonly side: Side;
}

/**
 * Two texts that were made from one, in one again, block by block: what one of them has changed is taken, and what both
 * have changed alike. Within a block that both have reworded, words are merged as far as the changes do not touch.
 */
export function mergeBlocks(
	base: readonly Block[],
	library: readonly Block[],
	own: readonly Block[],
	end: number,
): readonly Piece[] {
	const sided = (edits: readonly Edit[], side: Side) => edits.map((edit): SidedEdit => ({ ...edit, side }));
	const edits = [...sided(editsOf(base, library), 'library'), ...sided(editsOf(base, own), 'own')];
	const others = new Map([...ownBlocks(base, own)]);
	const pieces: Piece[] = [];
	let at = 0;
	const keep = (until: number) => {
		const blocks = base.slice(at, until).map((block, index) => others.get(at + index) ?? block);
		if (blocks.length > 0) pieces.push({ blocks });
		at = until;
	};
	for (const region of regionsOf(edits)) {
		keep(region.from);
		pieces.push(settle(region, base, { library, own }, end));
		at = region.to;
	}
	keep(base.length);
	return pieces;
}

/** The own text's writing of what nobody has changed: it may break its lines elsewhere. */
function* ownBlocks(base: readonly Block[], own: readonly Block[]): Generator<readonly [number, Block]> {
	let [a, b] = [0, 0];
	for (const { from, at, to, blocks } of [
		...editsOf(base, own),
		{ from: base.length, at: own.length, to: base.length, blocks: [] },
	]) {
		for (; a < from; a++, b++) {
			const block = own[b];
			if (block !== undefined) yield [a, block];
		}
		[a, b] = [to, at + blocks.length];
	}
}

interface Region {
	readonly from: number;
	readonly to: number;
	readonly edits: readonly SidedEdit[];
}

/** Edits that touch, directly or by way of others. */
function regionsOf(edits: readonly SidedEdit[]): readonly Region[] {
	const regions: Region[] = [];
	for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
		const last = regions.at(-1);
		if (last?.edits.some((other) => touch(other, edit)))
			regions[regions.length - 1] = {
				from: last.from,
				to: Math.max(last.to, edit.to),
				edits: [...last.edits, edit],
			};
		else regions.push({ from: edit.from, to: edit.to, edits: [edit] });
	}
	return regions;
}

/** What is put in beside a block that the other took away stands in a place that is no more. */
function touch(one: SidedEdit, other: SidedEdit): boolean {
	if (one.from < other.to && other.from < one.to) return true;
	if (one.side === other.side) return false;
	const isInsertion = ({ from, to }: Edit) => from === to;
	if (isInsertion(one) && isInsertion(other)) return one.from === other.from;
	if (isInsertion(one)) return isWithin(one.from, other);
	if (isInsertion(other)) return isWithin(other.from, one);
	return false;
}

function isWithin(at: number, { from, to, isReworded }: Edit): boolean {
	return isReworded ? from < at && at < to : from <= at && at <= to;
}

function settle(
	{ from, to, edits }: Region,
	base: readonly Block[],
	texts: Readonly<Record<Side, readonly Block[]>>,
	end: number,
): Piece {
	const of = (side: Side) => edits.filter((edit) => edit.side === side);
	const [library, own] = [of('library'), of('own')];
	const said = (side: Side) => written(of(side), from, to, base, texts[side]);
	if (own.length === 0) return { blocks: said('library') };
	if (library.length === 0) return { blocks: said('own') };
	const [theirs, ours] = [said('library'), said('own')];
	if (keysOf(theirs) === keysOf(ours)) return { blocks: ours };
	const [one, other, ...more] = edits;
	if (one?.isReworded && other?.isReworded && more.length === 0 && one.from === other.from) {
		const merged = reworded(base[from], ours[0], theirs[0]);
		if (merged !== undefined) return { blocks: [merged] };
	}
	const start = ours[0]?.start ?? texts.own[own[0]?.at ?? 0]?.start ?? end;
	return { base: base.slice(from, to), library: theirs, own: ours, start };
}

/** What one side has made of a stretch, what it left as it was included. */
function written(
	edits: readonly SidedEdit[],
	from: number,
	to: number,
	base: readonly Block[],
	other: readonly Block[],
): readonly Block[] {
	const [first] = edits;
	if (first === undefined) return base.slice(from, to);
	const start = first.at - (first.from - from);
	const grown = edits.reduce((sum, edit) => sum + edit.blocks.length - (edit.to - edit.from), 0);
	return other.slice(start, start + (to - from) + grown);
}

function reworded(base: Block | undefined, own: Block | undefined, library: Block | undefined): Block | undefined {
	if (base === undefined || own === undefined || library === undefined) return undefined;
	if (['fence', 'table', 'passage', 'tag'].includes(own.kind)) return undefined;
	const text = mergeWords(base.text, own.text, library.text);
	return text === undefined ? undefined : { ...own, text, key: text };
}

function keysOf(blocks: readonly Block[]): string {
	return blocks.map(({ key }) => key).join('\0');
}
