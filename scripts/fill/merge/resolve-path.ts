import { nearest } from '../../messages/nearest.ts';
import type { Reference } from './program.ts';
import { variable } from './syntax.ts';
import type { Context, Writer } from './writer.ts';

/** A path as the compiled text has it: which reference it is, and the variable that its names start from. */
export interface Resolved {
	readonly index: number;
	readonly reference: Reference;
	readonly base: hbs.AST.PathExpression;
}

/** Traces a path to the facts that it names whatever the company; undefined when that was refused. */
export function resolvePath(path: hbs.AST.PathExpression, writer: Writer): Resolved | undefined {
	const forbidden = path.parts.find((part) => ['constructor', '__proto__', 'prototype'].includes(part));
	if (forbidden !== undefined) {
		return writer.refuse('template-forbidden', path, { what: 'name', text: path.original });
	}
	if (path.data) return loopVariable(path, writer);
	const bound = isScoped(path) ? undefined : writer.bound.get(path.parts[0] ?? '');
	if (bound !== undefined) return boundName(path, bound, writer);
	const context = writer.contexts.at(-1 - path.depth);
	return context === undefined ? unknown(path, writer) : fact(path, context, path.parts, writer);
}

/** `this.x`, `./x` and `../x` name the group of facts itself, never a name given by `as |x|`. */
export function isScoped(path: hbs.AST.PathExpression): boolean {
	return /^(?:\.|this(?:$|[./]))/.test(path.original);
}

const loopVariables = ['index', 'first', 'last'];

function loopVariable(path: hbs.AST.PathExpression, writer: Writer): Resolved | undefined {
	const [name = '', ...parts] = path.parts;
	if (name === 'root') return fact(path, writer.contexts[0], parts, writer);
	if (!loopVariables.includes(name) || parts.length > 0 || path.depth >= writer.loops) return unknown(path, writer);
	return counter(path, path, writer);
}

function boundName(
	path: hbs.AST.PathExpression,
	bound: Context | { readonly counter: string },
	writer: Writer,
): Resolved | undefined {
	const parts = path.parts.slice(1);
	if ('steps' in bound) return fact(path, bound, parts, writer);
	return parts.length > 0 ? unknown(path, writer) : counter(path, variable(bound.counter), writer);
}

function unknown(path: hbs.AST.PathExpression, writer: Writer): undefined {
	const near = path.data ? nearest(path.parts[0] ?? '', [...loopVariables, 'root']) : undefined;
	return writer.refuse('name-unknown', path, {
		name: path.original,
		nearest: near === undefined ? undefined : `@${near}`,
	});
}

function fact(path: hbs.AST.PathExpression, context: Context, parts: readonly string[], writer: Writer): Resolved {
	const reference = {
		...writer.span(path),
		written: path.original,
		prefix: path.original.slice(0, path.original.length - parts.join('.').length),
		steps: [...context.steps, ...parts],
		taken: context.steps.length,
		depth: writer.contexts.length - 1,
	};
	return noted(reference, variable(context.variable), writer);
}

function counter(path: hbs.AST.PathExpression, base: hbs.AST.PathExpression, writer: Writer): Resolved {
	const depth = writer.contexts.length - 1;
	const reference = { ...writer.span(path), written: path.original, prefix: '', steps: undefined, taken: 0, depth };
	return noted(reference, base, writer);
}

function noted(reference: Reference, base: hbs.AST.PathExpression, writer: Writer): Resolved {
	return { index: writer.references.push(reference) - 1, reference, base };
}
