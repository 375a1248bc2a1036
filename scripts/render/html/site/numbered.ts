import type { Element } from 'hast';
import type { BookDocument, Language } from '../../../types/index.ts';
import { element } from '../element.ts';

/**
 * A document's title with its number set apart, so that the style can line numbers up.
 * @param language of what stands round it
 */
export function numbered({ doc: { id, meta, language: own } }: BookDocument, language: Language): (Element | string)[] {
	const properties = own === language ? {} : { lang: own };
	return [element('span', { className: ['number'] }, id), ' ', element('span', properties, meta.title)];
}
