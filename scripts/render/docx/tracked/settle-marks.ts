import type { Element } from '@xmldom/xmldom';
import { children, elements, isWord } from '../../../fill/word-template/word-xml.ts';
import type { Change } from '../../../types/index.ts';
import { markEnd, markRow } from './block-marks.ts';
import { rawMarks } from './raw-mark.ts';
import { wrapRun } from './wrap-run.ts';

/** Puts the marks of blocks and words where Word has them: on ends of paragraphs, on rows, and round runs. */
export function settleMarks(root: Element, round?: Change): void {
	const change = takenMark(root) ?? round;
	if (isWord(root, 'p')) {
		if (change !== undefined) markEnd(root, change);
		settleWords(root, change);
		return;
	}
	if (isWord(root, 'tr') && change !== undefined) markRow(root, change);
	for (const child of children(root)) settleMarks(child, change);
}

/** The mark that a block holds of itself is taken out. */
function takenMark(block: Element): Change | undefined {
	const mark = children(block).find(({ localName }) => localName === rawMarks.whole);
	if (mark === undefined) return undefined;
	block.removeChild(mark);
	return kindOf(mark);
}

function kindOf(mark: Element): Change {
	return mark.getAttribute(rawMarks.kind) === 'insertion' ? 'insertion' : 'deletion';
}

/** Words between two marks bear their change, others that of their block. */
function settleWords(parent: Element, round: Change | undefined): void {
	let between: Change | undefined;
	for (const child of children(parent)) {
		if (child.localName === rawMarks.begin) between = kindOf(child);
		if (child.localName === rawMarks.end) between = undefined;
		if (child.localName === rawMarks.begin || child.localName === rawMarks.end) parent.removeChild(child);
		else settlers[child.localName ?? '']?.(child, between ?? round);
	}
}

/** What words stand in within a paragraph; the rest, such as bookmarks, bears no change. */
const settlers: Readonly<Record<string, (element: Element, change: Change | undefined) => void>> = {
	hyperlink: settleWords,
	r: (run, change) => {
		if (change !== undefined && !bearsNumber(run)) wrapRun(run, change);
	},
	sdt: (control, change) => {
		const [content] = elements(control, 'sdtContent');
		if (content === undefined) return;
		settleWords(content, change);
		// A control whose words go would stay, empty: a redline is read, and what changes in it is not filled in.
		if (change === undefined) return;
		for (const child of children(content)) control.parentNode?.insertBefore(child, control);
		control.parentNode?.removeChild(control);
	},
};

/** The number of a note stands and goes with the note. */
function bearsNumber(run: Element): boolean {
	return elements(run, 'footnoteRef').length > 0;
}
