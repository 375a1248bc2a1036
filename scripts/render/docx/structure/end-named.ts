import { BookmarkEnd, BookmarkStart, Paragraph } from 'docx';
import { spacer } from '../blocks/spacer.ts';
import { standing } from '../standing.ts';
import type { Block, State } from '../state.ts';

/** The end of pages that are counted. */
export interface End {
	/** The bookmark, whose page can be asked for. */
	readonly name: string;
	/** Nothing stands behind it in the file. */
	readonly last: boolean;
}

/** Pages whose end has a name. */
export function endNamed(blocks: readonly Block[], { name, last }: End, state: State): readonly Block[] {
	const id = state.id();
	const marks = [new BookmarkStart(name, id), new BookmarkEnd(id)];
	// LibreOffice forgets a mark at the very end of the last paragraph, and `docx` ends a section in a paragraph.
	if (last) return [...blocks, ...marks.map(standing)];
	const paragraph = blocks.at(-1);
	const end = paragraph instanceof Paragraph ? paragraph : spacer();
	for (const mark of marks) end.addChildElement(mark);
	return paragraph === end ? blocks : [...blocks, end];
}
