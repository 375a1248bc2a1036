import type { Element } from '@xmldom/xmldom';
import { isBodyPlace } from '../../../fill/word-template/asked-places.ts';
import { paragraphText } from '../../../fill/word-template/paragraph-text.ts';
import { bodyPlace } from '../../../fill/word-template/places.ts';
import { children, isWord } from '../../../fill/word-template/word-xml.ts';

/** The paragraph of a template in whose place the text goes; undefined: the template has no text of its own. */
export function bodyPlaceIn(body: Element): Element | undefined {
	return children(body).find((each) => isWord(each, 'p') && isBodyPlace(paragraphText(each), bodyPlace));
}
