import type { Handler } from '../scope.ts';
import { targets } from '../targets.ts';

/** An annex begins a page. */
export const annex: Handler<'annex'> = ({ data, children }, scope) => [
	['new-page', {}],
	...targets(data?.anchor),
	...scope.pieces(children),
];
