import { frameTexts } from '../../../messages/frame.ts';
import { textOfPieces } from '../inline/piece.ts';
import type { Remarks } from '../remarks.ts';
import type { FlatBlock, FlatTable } from './flat.ts';

/** Styles of what this program sets round the author's text. */
const framing = new Set(['letterhead', 'document label', 'subtitle', 'notice', 'header', 'footer', 'footer notice']);
const tables = new Set(['ControlTable']);

/** The author's text of a file of this program, without head, control table, notices and list of changes: what stands there comes from facts and front matter. */
export function withoutOwnFrame(flat: readonly FlatBlock[], remarks: Remarks): readonly FlatBlock[] {
	const kept: FlatBlock[] = [];
	for (const [index, block] of flat.entries()) {
		const next = flat[index + 1];
		const before = flat[index - 1];
		if (isFraming(block) || isHeadingOf(block, next) || isHeadingOf(before, block)) setAside(block, remarks);
		else kept.push(block);
	}
	return kept;
}

function isFraming(block: FlatBlock): boolean {
	return block.type === 'table' ? tables.has(block.style ?? '') : framing.has(block.style.name);
}

/** The list of changes: the table is called as the heading above it, or where LibreOffice forgot that, has its four columns. */
function isHeadingOf(block: FlatBlock | undefined, table: FlatBlock | undefined): boolean {
	if (block?.type !== 'paragraph' || table?.type !== 'table' || block.level === undefined) return false;
	const heading = textOfPieces(block.pieces);
	if (table.caption !== undefined) return table.caption === heading;
	return changes.has(heading) && table.rows.every(({ cells }) => cells.length === 4);
}

const changes = new Set(Object.values(frameTexts).map((texts) => texts.changes));

function setAside(block: FlatBlock, remarks: Remarks): void {
	if (block.type === 'paragraph') remarks.setAside(textOfPieces(block.pieces));
	else for (const { blocks } of cellsOf(block)) for (const each of blocks) setAside(each, remarks);
}

function cellsOf({ rows }: FlatTable) {
	return rows.flatMap(({ cells }) => cells);
}
