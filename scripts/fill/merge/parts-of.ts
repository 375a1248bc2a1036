import { token } from '../markdown/token.ts';
import type { Printed } from './merged.ts';

/** A text of the tree, its tokens told apart from what the author wrote. */
export function partsOf(text: string, printed: readonly Printed[]): readonly (string | Printed)[] {
	return text
		.split(token.pattern)
		.map((part, index) => (index % 2 === 0 ? part : (printed[token.read(part)] ?? '')))
		.filter((part) => part !== '');
}
