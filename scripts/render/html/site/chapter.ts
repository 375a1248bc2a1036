import type { Element } from 'hast';
import type { Chapter, Edition, Format } from '../../../types/index.ts';
import { element } from '../element.ts';
import { lines } from '../lines.ts';
import { bookDocument } from './book-document.ts';
import { sheetName } from './sheet-name.ts';

/** A chapter: its heading, which on paper stands on its first document's sheet, and its documents. */
export function chapter({ title, anchor, documents }: Chapter, edition: Edition, formats: readonly Format[]): Element {
	const [first] = documents;
	return element(
		'section',
		{ className: ['chapter', ...(first ? [sheetName(first.anchor)] : [])], ariaLabelledBy: [anchor] },
		...lines([
			element('h2', { id: anchor }, title),
			...documents.map((document) => bookDocument(document, edition, formats)),
		]),
	);
}
