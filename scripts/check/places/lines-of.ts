import type { Text } from '../../types/index.ts';

const known = new WeakMap<Text, readonly string[]>();

/** The lines of a file, split once however often they are asked for. */
export function linesOf(text: Text): readonly string[] {
	const lines = known.get(text) ?? text.text.split('\n');
	known.set(text, lines);
	return lines;
}
