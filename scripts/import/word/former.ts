import type { Reading } from './reading.ts';
import { childOf, elementsOf, type XmlElement } from './xml/xml-element.ts';

/** Properties, or those from before they were changed where changes are rejected. */
export function former(
	properties: XmlElement | undefined,
	change: string,
	{ changes }: Pick<Reading, 'changes'>,
): XmlElement | undefined {
	const before = changes === 'rejected' ? childOf(properties, change) : undefined;
	return before === undefined ? properties : (elementsOf(before)[0] ?? before);
}
