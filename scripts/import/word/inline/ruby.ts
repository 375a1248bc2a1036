import type { RunLook } from '../styles.ts';
import { childOf, type XmlElement } from '../xml/xml-element.ts';
import { textWithin } from './control.ts';
import type { Inline } from './inline.ts';
import type { Marks } from './piece.ts';

/** What stands above words to say how they are read stands behind them. */
export function ruby({ children, add }: Inline, element: XmlElement, marks: Marks, look: RunLook): void {
	const above = childOf(element, 'w:rt');
	if (above !== undefined)
		children({ ...element, children: element.children.filter((each) => each !== above) }, marks, look);
	else children(element, marks, look);
	if (above === undefined || textWithin(above).trim() === '') return;
	add(' (', marks, look);
	children(above, marks, look);
	add(')', marks, look);
}
