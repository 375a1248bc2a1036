import type { Element } from 'hast';
import type { Frame } from '../../types/index.ts';
import { controlList } from './control-list.ts';
import { element } from './element.ts';
import { lines } from './lines.ts';

/** The control table: pairs of label and value, two abreast where there is room. */
export function controlTable({ rows, words }: Frame): Element {
	return element('section', { className: ['control'], ariaLabel: words.control }, ...lines([controlList(rows)]));
}
