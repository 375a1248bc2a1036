import type { Element } from '@xmldom/xmldom';
import { parsePart } from './parse-part.ts';

/** The outermost element of a part. */
export function rootOf(part: string | Uint8Array | undefined): Element {
	const root = part === undefined ? null : parsePart(part).documentElement;
	if (root === null) throw new Error('A part of a Word file is missing');
	return root;
}
