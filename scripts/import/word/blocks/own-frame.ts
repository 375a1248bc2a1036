import { bookmarkName } from '../../../render/docx/bookmark-name.ts';
import { frameAnchors } from '../../../render/docx/frame/frame-anchors.ts';
import { textOfPieces } from '../inline/piece.ts';
import type { Remarks } from '../remarks.ts';
import type { FlatBlock, FlatTable } from './flat.ts';

/** Styles of what this program sets round the author's text. */
const framing = new Set(['letterhead', 'document label', 'subtitle', 'notice', 'header', 'footer', 'footer notice']);
const tables = new Set(['ControlTable']);
/** Names of what it sets behind it. */
const names = new Set(Object.values(frameAnchors).map(bookmarkName));

/**
 * The author's text of a file of this program, without head, control table, notices, recipients and list of changes: what
 * stands there comes from facts and front matter. Only what bears a mark of this program is taken for such.
 */
export function withoutOwnFrame(flat: readonly FlatBlock[], remarks: Remarks): readonly FlatBlock[] {
	const kept: FlatBlock[] = [];
	for (const [index, block] of flat.entries()) {
		if (isFraming(block) || isNamed(block) || isTableOf(flat[index - 1], block)) setAside(block, remarks);
		else kept.push(block);
	}
	return kept;
}

function isFraming(block: FlatBlock): boolean {
	return block.type === 'table' ? tables.has(block.style ?? '') : framing.has(block.style.name);
}

function isNamed(block: FlatBlock): boolean {
	return block.type === 'paragraph' && block.bookmarks.some((name) => names.has(name));
}

/** The table below a heading that is named. */
function isTableOf(before: FlatBlock | undefined, block: FlatBlock): boolean {
	return block.type === 'table' && before?.type === 'paragraph' && before.level !== undefined && isNamed(before);
}

function setAside(block: FlatBlock, remarks: Remarks): void {
	if (block.type === 'paragraph') remarks.setAside(textOfPieces(block.pieces));
	else for (const { blocks } of cellsOf(block)) for (const each of blocks) setAside(each, remarks);
}

function cellsOf({ rows }: FlatTable) {
	return rows.flatMap(({ cells }) => cells);
}
