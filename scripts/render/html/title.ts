import type { Element } from 'hast';
import type { Frame } from '../../types/index.ts';
import { element } from './element.ts';
import { keptWhole } from './kept-whole.ts';
import { lines } from './lines.ts';

/** The document's title between its kind and number and the line that tells its version. */
export function title(frame: Frame, text: string): Element {
	return element(
		'hgroup',
		{},
		...lines([
			element('p', { className: ['label'] }, ...keptWhole(frame.label)),
			element('h1', {}, text),
			element('p', { className: ['line'] }, ...keptWhole(frame.line)),
		]),
	);
}
