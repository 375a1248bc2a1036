import { nearest } from '../../messages/nearest.ts';
import { has } from './has.ts';
import { type Block, blocks, testing } from './helpers/index.ts';
import { eachItem } from './program.ts';
import { refuseOptions } from './refuse-options.ts';
import { resolveCall } from './resolve-call.ts';
import { type Resolved, resolvePath } from './resolve-path.ts';
import { block, expression } from './syntax.ts';
import { traceNames } from './trace-names.ts';
import type { Context, Writer } from './writer.ts';

type Rewrite = (branch: hbs.AST.Program, writer: Writer, names?: string[]) => hbs.AST.Program;

/** Rewrites the four blocks there are; undefined when it was refused, as every other block is. */
export function rewriteBlock(
	node: hbs.AST.BlockStatement,
	writer: Writer,
	rewrite: Rewrite,
): hbs.AST.Statement | undefined {
	refuseOptions(node.hash, writer);
	const name = blocks.find((known) => known === node.path.original);
	if (name === undefined) return refuseBlock(node, writer);
	return name === 'if' || name === 'unless'
		? rewriteConditional(node, name, writer, rewrite)
		: rewriteEntering(node, name, writer, rewrite);
}

/** What its names would mean is unknown, so its inside is not read. */
function refuseBlock(node: hbs.AST.BlockStatement, writer: Writer): undefined {
	const name = node.path.original;
	const near = nearest(name, blocks);
	traceNames(node.params, writer);
	return writer.refuse('helper-unknown', node, {
		name: `#${name}`,
		nearest: near === undefined ? undefined : `#${near}`,
	});
}

function rewriteConditional(
	node: hbs.AST.BlockStatement,
	name: Block,
	writer: Writer,
	rewrite: Rewrite,
): hbs.AST.Statement | undefined {
	refuseNames(node, 0, writer);
	const asked = condition(node, name, writer);
	const branches = {
		...(node.program && { program: rewrite(node.program, writer) }),
		...(node.inverse && { inverse: rewrite(node.inverse, writer) }),
	};
	return asked && block(name, asked, branches);
}

function condition(node: hbs.AST.BlockStatement, name: Block, writer: Writer): hbs.AST.Expression | undefined {
	const [param, ...more] = node.params;
	if (param?.type === 'PathExpression' && more.length === 0) {
		const resolved = resolvePath(param as hbs.AST.PathExpression, writer);
		return resolved && expression('test', resolved.index, resolved.base);
	}
	if (param?.type === 'SubExpression' && more.length === 0) {
		const question = param as hbs.AST.SubExpression;
		const helper = question.path.original;
		if (has(testing, helper)) {
			const call = resolveCall(question, helper, writer);
			return call && expression('ask', call.index, ...call.bases);
		}
	}
	traceNames(node.params, writer);
	return writer.refuse('helper-argument', node, { helper: `#${name}`, expected: 'condition' });
}

/** `#each` and `#with` enter a list or a group: names inside are those of the item or group. */
function rewriteEntering(
	node: hbs.AST.BlockStatement,
	name: 'each' | 'with',
	writer: Writer,
	rewrite: Rewrite,
): hbs.AST.Statement | undefined {
	const names = refuseNames(node, name === 'each' ? 2 : 1, writer);
	const inverse = node.inverse && rewrite(node.inverse, writer);
	const [param, ...more] = node.params;
	if (param?.type !== 'PathExpression' || more.length > 0) {
		traceNames(node.params, writer);
		return writer.refuse('helper-argument', node, {
			helper: `#${name}`,
			expected: name === 'each' ? 'list' : 'group',
		});
	}
	const resolved = resolvePath(param as hbs.AST.PathExpression, writer);
	if (resolved === undefined) return undefined;
	const variables = [`c${resolved.index}`, `i${resolved.index}`];
	const inside = node.program && rewrite(node.program, enter(name, names, resolved, variables, writer), variables);
	return block(name, expression(name === 'each' ? 'items' : 'group', resolved.index, resolved.base), {
		...(inside && { program: inside }),
		...(inverse && { inverse }),
	});
}

function enter(
	name: 'each' | 'with',
	[item, index]: readonly string[],
	{ reference }: Resolved,
	[variable = '', counter = '']: readonly string[],
	writer: Writer,
): Writer {
	const steps = reference.steps ?? [];
	const context: Context = { steps: name === 'each' ? [...steps, eachItem] : steps, variable };
	const bound = new Map(writer.bound);
	if (item !== undefined) bound.set(item, context);
	if (index !== undefined) bound.set(index, { counter });
	return {
		...writer,
		contexts: [...writer.contexts, context],
		bound,
		loops: writer.loops + (name === 'each' ? 1 : 0),
	};
}

/** The names of `as |…|`, of which a block takes `most`. */
function refuseNames(node: hbs.AST.BlockStatement, most: number, writer: Writer): readonly string[] {
	const names = node.program?.blockParams ?? [];
	if (names.length > most || names.some((name) => !/^\p{L}[\p{L}\p{N}_]*$/u.test(name))) {
		writer.refuse('template-forbidden', node, { what: 'block-parameter', text: `as |${names.join(' ')}|` });
	}
	return names;
}
