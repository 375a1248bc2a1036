import { type PrintingHelper, printing, type TestingHelper, testing } from './helpers/index.ts';
import type { Reference } from './program.ts';
import { refuseOptions } from './refuse-options.ts';
import { resolvePath } from './resolve-path.ts';
import { traceNames } from './trace-names.ts';
import type { Writer } from './writer.ts';

/** Traces the values that a helper is given; the index of the call, and the variables its values start from. */
export function resolveCall(
	node: hbs.AST.MustacheStatement | hbs.AST.SubExpression,
	helper: PrintingHelper | TestingHelper,
	writer: Writer,
): { readonly index: number; readonly bases: readonly hbs.AST.PathExpression[] } | undefined {
	refuseOptions(node.hash, writer);
	const { takes } = { ...printing, ...testing }[helper];
	if (node.params.length !== takes) {
		traceNames(node.params, writer);
		return writer.refuse('helper-argument', node, { helper, expected: takes === 1 ? 'one-value' : 'two-values' });
	}
	const values: (Reference | string | number)[] = [];
	const bases: hbs.AST.PathExpression[] = [];
	for (const param of node.params) {
		const value = resolveValue(param, writer);
		if (value === undefined) continue;
		if (typeof value !== 'object') values.push(value);
		else {
			values.push(value.reference);
			bases.push(value.base);
		}
	}
	return { index: writer.calls.push({ ...writer.span(node), helper, values }) - 1, bases };
}

function resolveValue(param: hbs.AST.Expression, writer: Writer) {
	switch (param.type) {
		case 'PathExpression':
			return resolvePath(param as hbs.AST.PathExpression, writer);
		case 'StringLiteral':
		case 'NumberLiteral':
			return (param as hbs.AST.StringLiteral | hbs.AST.NumberLiteral).value;
		default:
			traceNames([param], writer);
			return writer.refuse('template-forbidden', param, { what: 'expression', text: writer.quote(param) });
	}
}
