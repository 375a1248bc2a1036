import { type Piece, textOfPieces } from '../inline/piece.ts';
import type { Remarks } from '../remarks.ts';
import type { FlatBlock, FlatParagraph, FlatTable } from './flat.ts';

const longest = 60;

/** What stands before an item: `a)`, `iv.`, `2.1`, `§ 3.` */
const marker = /^(?:\(?(?:\p{L}|[ivx]{2,4}|\d{1,3}(?:\.\d{1,3})*)[.)]?\)?|§\s*\d+\s?\p{L}?\.?)$/iu;

/** Finds columns that were set with tabs: lines below each other of as many short parts; names with a colon before what they name are none. */
export function columnsByLook(flat: readonly FlatBlock[], remarks: Remarks): readonly FlatBlock[] {
	const kept: FlatBlock[] = [];
	for (let index = 0; index < flat.length; ) {
		const rows: (readonly FlatParagraph[])[] = [];
		for (let cells = cellsOf(flat[index]); cells !== undefined; cells = cellsOf(flat[index + rows.length])) {
			if (rows[0] !== undefined && cells.length !== rows[0].length) break;
			rows.push(cells);
		}
		const [first] = rows[0] ?? [];
		if (rows.length < 2 || first === undefined || areNamed(rows)) {
			kept.push(...flat.slice(index, index + Math.max(1, rows.length)));
			index += Math.max(1, rows.length);
			continue;
		}
		remarks.say('columnsGuessed', first.number, { rows: rows.length, columns: rows[0]?.length ?? 0 });
		kept.push(tableOf(rows, first));
		index += rows.length;
	}
	return kept;
}

/** The parts of a line between tabs; undefined where it is none of a table. */
function cellsOf(block: FlatBlock | undefined): readonly FlatParagraph[] | undefined {
	if (block?.type !== 'paragraph' || block.numbered !== undefined || block.level !== undefined || block.contents)
		return undefined;
	if (block.style.role.type !== 'text' || block.pieces.some(({ type }) => type === 'break' || type === 'pen'))
		return undefined;
	const parts: Piece[][] = [[]];
	for (const piece of block.pieces) {
		if (piece.type !== 'tab') parts.at(-1)?.push(piece);
		else if (textOfPieces(parts.at(-1) ?? []).trim() !== '') parts.push([]);
	}
	const cells = parts.filter((pieces) => textOfPieces(pieces).trim() !== '');
	if (cells.length < 2 || cells.some((pieces) => textOfPieces(pieces).trim().length > longest)) return undefined;
	if (cells.length === 2 && marker.test(textOfPieces(cells[0] ?? []).trim())) return undefined;
	return cells.map((pieces) => ({ ...block, pieces, bookmarks: [] }));
}

/** `Dato:⇥1. mai` reads well as it stands. */
function areNamed(rows: readonly (readonly FlatParagraph[])[]): boolean {
	return rows.every((cells) => cells.length === 2 && /:\s*$/u.test(textOfPieces(cells[0]?.pieces ?? [])));
}

function tableOf(rows: readonly (readonly FlatParagraph[])[], { number, left }: FlatParagraph): FlatTable {
	return {
		type: 'table',
		number,
		rows: rows.map((cells) => ({
			header: false,
			cells: cells.map((cell) => ({ span: 1, continued: false, blocks: [cell] })),
		})),
		left,
		style: undefined,
	};
}
