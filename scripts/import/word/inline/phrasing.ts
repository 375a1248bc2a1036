import type { PhrasingContent } from 'mdast';
import type { Marks, Piece } from './piece.ts';

/** The marks that Markdown knows, the outermost first where two go equally far. */
const order = ['link', 'change', 'strong', 'emphasis', 'delete'] as const;

/** Pieces as the contents of a paragraph: marks as few as can be, spaces outside them, none at its edges or twice. */
export function phrasing(pieces: readonly Piece[]): PhrasingContent[] {
	return joined(grouped(adapted(squeezed(pieces))));
}

/** White space between words is one space; there is none round a new line and at the ends. */
function squeezed(pieces: readonly Piece[]): readonly Piece[] {
	const kept: Piece[] = [];
	/** A space may come. */
	let open = false;
	for (const piece of pieces) {
		if (piece.type === 'break') {
			trimEnd(kept);
			if (kept.length > 0) kept.push(piece);
			open = false;
			continue;
		}
		const written = piece.type === 'tab' ? ({ type: 'text', text: ' ', marks: piece.marks } as const) : piece;
		if (written.type !== 'text') {
			kept.push(written);
			open = true;
			continue;
		}
		if (written.field !== undefined) {
			kept.push({ ...written, text: written.text.trim() });
			open = true;
			continue;
		}
		const text = written.marks.code ? written.text : written.text.replaceAll(/ {2,}/gu, ' ');
		const rest: string = open ? text : text.trimStart();
		if (rest === '') continue;
		kept.push({ ...written, text: rest });
		open = !rest.endsWith(' ');
	}
	trimEnd(kept);
	while (kept.at(-1)?.type === 'break') kept.pop();
	return kept;
}

function trimEnd(pieces: Piece[]): void {
	for (let last = pieces.at(-1); last?.type === 'text' && last.field === undefined; last = pieces.at(-1)) {
		pieces.pop();
		const text = last.text.trimEnd();
		if (text !== '') {
			pieces.push({ ...last, text });
			return;
		}
	}
}

/** A field is set as what touches it, be it a space, since LibreOffice forgets how it was. */
function adapted(pieces: readonly Piece[]): readonly Piece[] {
	if (!pieces.some(isField)) return pieces;
	return pieces.map((piece, index) => {
		if (!isField(piece)) return piece;
		const before = pieces.slice(0, index).findLast((each) => !isField(each))?.marks;
		const after = pieces.slice(index + 1).find((each) => !isField(each))?.marks;
		const either = (mark: 'strong' | 'emphasis' | 'delete') => before?.[mark] === true || after?.[mark] === true;
		const marks = { ...piece.marks, strong: either('strong'), emphasis: either('emphasis'), delete: either('delete') };
		return { ...piece, marks };
	});
}

function isField(piece: Piece): boolean {
	return piece.type === 'text' && piece.field !== undefined;
}

function grouped(pieces: readonly Piece[]): PhrasingContent[] {
	const written: PhrasingContent[] = [];
	let index = 0;
	while (index < pieces.length) {
		const [mark, end] = widest(pieces, index);
		if (mark === undefined) {
			const piece = pieces[index];
			if (piece) written.push(...leaf(piece));
			index += 1;
			continue;
		}
		written.push(...marked(mark, pieces.slice(index, end)));
		index = end;
	}
	return written;
}

type Mark = (typeof order)[number];

/** The mark that goes furthest from a piece on, and where it ends. */
function widest(pieces: readonly Piece[], from: number): readonly [Mark | undefined, number] {
	let found: readonly [Mark | undefined, number] = [undefined, from];
	for (const mark of order) {
		const value = pieces[from]?.marks[mark];
		if (value === undefined || value === false) continue;
		let end = from;
		while (end < pieces.length && pieces[end]?.marks[mark] === value) end += 1;
		if (end > found[1]) found = [mark, end];
	}
	return found;
}

/** Spaces at the edges stand outside a mark; one round spaces alone is none. */
function marked(mark: Mark, pieces: readonly Piece[]): PhrasingContent[] {
	const value = pieces[0]?.marks[mark];
	const inner = pieces.map((piece) => ({ ...piece, marks: without(piece.marks, mark) }));
	const first = inner.findIndex((piece) => !isBlank(piece));
	if (first === -1) return grouped(inner);
	const last = inner.findLastIndex((piece) => !isBlank(piece));
	const core = inner.slice(first, last + 1);
	const [before, after] = [edge(core[0], /^ +/u), edge(core.at(-1), / +$/u)];
	const trimmed = core.map((piece, index) => {
		if (piece.type !== 'text') return piece;
		const begun = index === 0 ? piece.text.replace(/^ +/u, '') : piece.text;
		return { ...piece, text: index === core.length - 1 ? begun.replace(/ +$/u, '') : begun };
	});
	return [
		...grouped(inner.slice(0, first)),
		...before,
		...wrapped(mark, value, grouped(trimmed)),
		...after,
		...grouped(inner.slice(last + 1)),
	];
}

function wrapped(mark: Mark, value: string | boolean | undefined, children: PhrasingContent[]): PhrasingContent[] {
	if (mark === 'link') return [{ type: 'link', url: String(value), children: children as never }];
	if (mark !== 'change') return [{ type: mark, children }];
	const [begin, end] = value === 'insertion' ? ['{++', '++}'] : ['{--', '--}'];
	return [{ type: 'text', value: begin }, ...children, { type: 'text', value: end }];
}

function without(marks: Marks, mark: Mark): Marks {
	return { ...marks, [mark]: undefined };
}

function isBlank(piece: Piece): boolean {
	return piece.type === 'text' ? piece.text.trim() === '' && piece.field === undefined : piece.type === 'break';
}

function edge(piece: Piece | undefined, pattern: RegExp): PhrasingContent[] {
	const spaces = piece?.type === 'text' ? pattern.exec(piece.text)?.[0] : undefined;
	return spaces === undefined ? [] : [{ type: 'text', value: spaces }];
}

function leaf(piece: Piece): PhrasingContent[] {
	if (piece.type === 'text' && piece.field !== undefined)
		return [{ type: 'text', value: piece.text, data: { field: piece.field } }];
	if (piece.type === 'text')
		return [piece.marks.code ? { type: 'inlineCode', value: piece.text } : { type: 'text', value: piece.text }];
	if (piece.type === 'break') return [{ type: 'break' }];
	if (piece.type === 'node') return [piece.node];
	if (piece.type === 'box') return [{ type: 'text', value: piece.ticked ? '☑' : '☐' }];
	if (piece.type === 'pen') return [{ type: 'penBlank', label: piece.label }];
	return [{ type: 'text', value: ' ' }];
}

/** Texts that touch are one, as is code. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	const all: PhrasingContent[] = [];
	for (const node of nodes) {
		const last = all.at(-1);
		const isWords = (last?.type === 'text' || last?.type === 'inlineCode') && last.type === node.type;
		if (isWords && last.data?.field === undefined && node.data?.field === undefined)
			all[all.length - 1] = { ...last, value: last.value + node.value };
		else all.push('children' in node ? ({ ...node, children: joined(node.children) } as PhrasingContent) : node);
	}
	return all;
}
