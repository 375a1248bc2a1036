import type { Step } from '../fill/merge/program.ts';
import { isScoped, resolvePath } from '../fill/merge/resolve-path.ts';
import type { Writer } from '../fill/merge/writer.ts';

/** Where the reading is, and the items that the loops round it are at, the innermost last. */
export interface Reading {
	readonly writer: Writer;
	readonly loops: readonly (readonly Step[])[];
}

/** The facts that an expression names, from their root; undefined where it names none. */
export function stepsOf(expression: hbs.AST.Expression, { writer }: Reading): readonly Step[] | undefined {
	if (expression.type !== 'PathExpression') return undefined;
	const path = expression as hbs.AST.PathExpression;
	if (isScoped(path) && path.parts.length === 0 && path.depth === 0) return writer.contexts.at(-1)?.steps;
	return resolvePath(path, writer)?.reference.steps;
}
