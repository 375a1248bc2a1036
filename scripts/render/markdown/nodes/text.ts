import type { Text } from 'mdast';

/** Words without marks. */
export function text(value: string): Text {
	return { type: 'text', value };
}
