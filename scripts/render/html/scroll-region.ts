import type { Element, Properties } from 'hast';
import { element } from './element.ts';
import { lines } from './lines.ts';

/** Lets a wide table scroll by itself, by hand and by keyboard, so that the page never has to. */
export function scrollRegion(table: Element, name: Properties): Element {
	return element('div', { className: ['scroll'], role: 'region', tabIndex: 0, ...name }, ...lines([table]));
}
