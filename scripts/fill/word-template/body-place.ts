import type { Element } from '@xmldom/xmldom';
import { paragraphText } from './paragraph-text.ts';
import { bodyPlace } from './places.ts';
import { children, isWord } from './word-xml.ts';

/** The paragraph of a template in whose place the text of documents goes; undefined: its own text is not used. */
export function bodyPlaceIn(body: Element): Element | undefined {
	return children(body).find(
		(each) => isWord(each, 'p') && paragraphText(each).replaceAll(/\s/gu, '') === `{{${bodyPlace}}}`,
	);
}
