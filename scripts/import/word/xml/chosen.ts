import { childOf, within, type XmlElement } from './xml-element.ts';

/** The version of a drawing that is taken: that which Word shows, unless nothing of it is known here. */
export function chosen(element: XmlElement): XmlElement {
	const choice = childOf(element, 'mc:Choice');
	const known = choice !== undefined && within(choice, 'w:txbxContent', 'pic:pic', 'w:t', 'm:t').length > 0;
	return (known ? choice : (childOf(element, 'mc:Fallback') ?? choice)) ?? { ...element, children: [] };
}
