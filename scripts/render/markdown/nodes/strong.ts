import type { Strong } from 'mdast';
import { text } from './text.ts';

/** Words that stand out. */
export function strong(value: string): Strong {
	return { type: 'strong', children: [text(value)] };
}
