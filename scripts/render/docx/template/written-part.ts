import { type Element, XMLSerializer } from '@xmldom/xmldom';

/** A tree as a part of the file. */
export function writtenPart(root: Element): string {
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${new XMLSerializer().serializeToString(root)}`;
}
