import { breakable } from '../breakable.ts';
import type { Handler } from '../scope.ts';

const breaks = { line: 24, longWord: 28, run: 40 };

/** The title stands outside the tree, so the author's depth 2 is the highest level. */
export const heading: Handler<'heading'> = ({ depth, data, children }, scope) => [
	[
		'heading',
		{ level: Math.max(depth - 1, 1), anchor: data?.anchor ?? null },
		...breakable(scope.pieces(children), breaks),
	],
];
