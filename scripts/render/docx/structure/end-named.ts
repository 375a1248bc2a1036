import { BookmarkEnd, BookmarkStart, Paragraph, SoftHyphen, TextRun } from 'docx';
import { spacer } from '../blocks/spacer.ts';
import type { Block, State } from '../state.ts';

/**
 * Pages whose end is a bookmark, so that its page can be asked for.
 * @param name that no bookmark of an anchor has
 */
export function endNamed(blocks: readonly Block[], name: string, state: State): readonly Block[] {
	const last = blocks.at(-1);
	const end = last instanceof Paragraph ? last : spacer();
	// LibreOffice forgets a bookmark at the very end of a file: behind this one stands a hyphen that is never seen.
	const id = state.id();
	const hyphen = new TextRun({ children: [new SoftHyphen()] });
	for (const child of [new BookmarkStart(name, id), new BookmarkEnd(id), hyphen]) end.addChildElement(child);
	return last === end ? blocks : [...blocks, end];
}
