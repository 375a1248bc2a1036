import type { Element } from '@xmldom/xmldom';
import { children, elements, isWord } from '../../../fill/word-template/word-xml.ts';
import type { Change } from '../../../types/index.ts';
import { changeOfBlock, markEnd, unmarkEnd } from './block-marks.ts';
import { changeLook, takeSection } from './change-look.ts';

/**
 * The last paragraph of a text, a cell, a note or a section cannot go: Word would leave it there, empty. So its end
 * stays, and what was last in either version ends there: its own words go, and it looks as the other version's last does.
 * A paragraph before a table can go in Word but not in LibreOffice, and so keeps its end too where another one can lose
 * it in its place.
 */
export function closeEnds(root: Element): void {
	for (const container of [root, ...containers.flatMap((name) => elements(root, name))]) {
		const blocks = children(container).filter((each) => isWord(each, 'p') || isWord(each, 'tbl'));
		for (const before of parted(blocks, (_, next) => next !== undefined && isWord(next, 'tbl')))
			closeBeforeTable(before);
		const there = blocks.filter(({ parentNode }) => parentNode === container);
		for (const section of parted(there, (block) => elements(block, 'sectPr').length > 0)) closeEnd(section);
	}
}

const containers = ['body', 'tc', 'footnote'];

/** Blocks in groups, each of which ends with one that ends a group, or with the last. */
function parted(
	blocks: readonly Element[],
	ends: (block: Element, next: Element | undefined) => boolean,
): readonly (readonly Element[])[] {
	const groups: Element[][] = [[]];
	for (const [index, block] of blocks.entries()) {
		groups.at(-1)?.push(block);
		if (ends(block, blocks[index + 1])) groups.push([]);
	}
	return groups;
}

function closeBeforeTable(blocks: readonly Element[]): void {
	const last = blocks.at(-1);
	if (last === undefined || !isWord(last.nextSibling ?? last, 'tbl')) return;
	const { kept, changed, deleted, inserted } = tailOf(
		blocks.slice(blocks.findLastIndex((each) => isWord(each, 'tbl')) + 1),
	);
	if (changed.length === 0) return;
	if (deleted && inserted) become(deleted, inserted, last);
	else if (kept !== undefined) joinLast(kept, last);
}

function closeEnd(blocks: readonly Element[]): void {
	const { kept, changed, deleted, inserted } = tailOf(blocks);
	const last = changed.at(-1);
	if (last === undefined || last !== blocks.at(-1)) return;
	if (deleted && inserted) become(deleted, inserted, last);
	else joinLast(kept, last);
}

interface Tail {
	/** The last block that both versions have. */
	readonly kept: Element | undefined;
	/** The paragraphs after it, and the last of each version. */
	readonly changed: readonly Element[];
	readonly deleted: Element | undefined;
	readonly inserted: Element | undefined;
}

function tailOf(blocks: readonly Element[]): Tail {
	const kept = blocks.findLastIndex((block) => changeOfBlock(block) === undefined);
	const changed = blocks.slice(kept + 1).filter((block) => isWord(block, 'p'));
	const lastOf = (change: Change) => changed.findLast((block) => changeOfBlock(block) === change);
	return { kept: blocks[kept], changed, deleted: lastOf('deletion'), inserted: lastOf('insertion') };
}

/** Two versions end in paragraphs of their own: one paragraph holds the words of both. */
function become(deleted: Element, inserted: Element, last: Element): void {
	const words = children(deleted).filter((each) => !isWord(each, 'pPr'));
	const first = children(inserted).find((each) => !isWord(each, 'pPr')) ?? null;
	for (const each of words) inserted.insertBefore(each, first);
	unmarkEnd(inserted);
	unmarkEnd(deleted);
	changeLook(inserted, { earlier: deleted, later: inserted });
	takeSection(inserted, last);
	if (last !== inserted) last.parentNode?.insertBefore(inserted, last.nextSibling);
	deleted.parentNode?.removeChild(deleted);
}

/** One version ends earlier: there the end of that paragraph goes, and its words end where the other version's last do. */
function joinLast(before: Element | undefined, last: Element): void {
	const change = changeOfBlock(last);
	unmarkEnd(last);
	if (before === undefined || change === undefined || !isWord(before, 'p')) return;
	const looks = change === 'deletion' ? { earlier: last, later: before } : { earlier: before, later: last };
	changeLook(last, looks);
	markEnd(before, change);
}
