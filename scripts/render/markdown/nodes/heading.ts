import type { Heading } from 'mdast';
import { text } from './text.ts';

/** A heading without marks. */
export function heading(depth: Heading['depth'], value: string): Heading {
	return { type: 'heading', depth, children: [text(value)] };
}
