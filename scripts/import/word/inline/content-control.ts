import type { RunLook } from '../styles.ts';
import { charactersOf, childOf, within, type XmlElement } from '../xml/xml-element.ts';
import { controlOf, isPlaceholder, textWithin } from './control.ts';
import type { Inline } from './inline.ts';
import { type Marks, textOfPieces } from './piece.ts';

/** A content control as what it is: a box, a blank for the pen, a fact, or the words that stand in it. */
export function control(inline: Inline, element: XmlElement, marks: Marks, look: RunLook): void {
	const { reading, pieces, children } = inline;
	const { remarks } = reading;
	const held = controlOf(element, reading.own);
	if (held.type === 'box') {
		pieces.push({ type: 'box', ticked: held.ticked, marks });
		for (const each of within(element, 'w:t')) remarks.setAside(charactersOf(each));
	} else if (held.type === 'pen') pieces.push({ type: 'pen', label: held.label, marks });
	else if (held.type === 'fact' && reading.fields) fact(inline, element, held.names, marks, look);
	else {
		if (held.isPlaceholder) remarks.say('placeholder', reading.paragraph, { text: textWithin(element) });
		const content = childOf(element, 'w:sdtContent');
		if (content !== undefined) children(content, marks, look);
	}
}

/** What stands in the field of a fact, as one; what is no text stands behind it. */
function fact(
	{ reading, pieces, children }: Inline,
	element: XmlElement,
	field: readonly string[],
	marks: Marks,
	look: RunLook,
): void {
	const begin = pieces.length;
	const content = childOf(element, 'w:sdtContent');
	if (isPlaceholder(element)) reading.remarks.setAside(textWithin(element));
	else if (content !== undefined) children(content, marks, look);
	const held = pieces.splice(begin);
	pieces.push({ type: 'text', text: textOfPieces(held), marks: { link: marks.link }, field });
	pieces.push(...held.filter(({ type }) => type !== 'text' && type !== 'tab' && type !== 'break'));
}
