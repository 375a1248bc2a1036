import type { Element } from 'hast';
import type { BookDocument } from '../../../types/index.ts';
import { element } from '../element.ts';

/** A document's title with its number set apart, so that the style can line numbers up. */
export function numbered({ doc: { id, meta } }: BookDocument): (Element | string)[] {
	return [element('span', { className: ['number'] }, id), ' ', element('span', {}, meta.title)];
}
