import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';
import { inline } from './inline.ts';

/** Text with a name that links lead to; the library's own bookmarks count on through the whole process. */
export function bookmarked(name: string, id: number, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
	return [inline(new BookmarkStart(name, id)), ...children, inline(new BookmarkEnd(id))];
}
