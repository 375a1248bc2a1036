import { charactersOf, within, type XmlElement } from '../xml/xml-element.ts';
import type { Inline } from './inline.ts';
import type { Marks } from './piece.ts';

/** A formula as its letters on one line, which is told: how it is set, Markdown cannot say. */
export function formula({ reading, add }: Inline, element: XmlElement, marks: Marks): void {
	const text = within(element, 'm:t').map(charactersOf).join('');
	reading.remarks.say('formula', reading.paragraph, { text });
	add(text, marks, {});
}
