import { resolvePath } from './resolve-path.ts';
import type { Writer } from './writer.ts';

/** Traces every name in expressions that are refused for another reason, so that one run tells all. */
export function traceNames(expressions: readonly hbs.AST.Expression[], writer: Writer): void {
	for (const expression of expressions) {
		if (expression.type === 'PathExpression') resolvePath(expression as hbs.AST.PathExpression, writer);
		if (expression.type !== 'SubExpression') continue;
		const { params, hash } = expression as hbs.AST.SubExpression & { readonly hash?: hbs.AST.Hash };
		traceNames([...params, ...(hash?.pairs ?? []).map((pair) => pair.value)], writer);
	}
}
