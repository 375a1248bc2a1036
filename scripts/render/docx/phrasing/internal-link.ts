import type { ParagraphChild } from 'docx';
import { element } from '../element.ts';
import { inline } from '../inline.ts';

/** A link to a bookmark; `docx`'s own gives pictures inside it a relationship that does not exist. */
export function internalLink(bookmark: string, children: readonly ParagraphChild[]): ParagraphChild {
	return inline(element('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, children));
}
