import { has } from '../fill/merge/has.ts';
import { blocks, printing, testing } from '../fill/merge/helpers/index.ts';
import { newWriter } from '../fill/merge/new-writer.ts';
import { parseTemplate } from '../fill/merge/parse-template.ts';
import { eachItem, type Step } from '../fill/merge/program.ts';
import { isScoped, resolvePath } from '../fill/merge/resolve-path.ts';
import type { Context, Writer } from '../fill/merge/writer.ts';
import type { Text } from '../types/index.ts';

/** What has to hold for a text to come to a place of it. */
export type Condition =
	| { readonly test: readonly Step[]; readonly holds: boolean }
	| { readonly same: readonly [Operand, Operand]; readonly holds: boolean };

export type Operand = { readonly steps: readonly Step[] } | { readonly value: string | number };

/** A fact that a text prints. */
export interface AskedFact {
	readonly steps: readonly Step[];
	readonly when: readonly Condition[];
}

const known = new WeakMap<Text, readonly AskedFact[]>();

/**
 * The facts of the company that a text prints, and under which conditions, whatever the company: read once for each text. A text
 * that cannot be read asks for nothing here; that it cannot is told when it is filled in.
 */
export function askedFacts(text: Text): readonly AskedFact[] {
	const before = known.get(text) ?? read(text);
	known.set(text, before);
	return before;
}

function read(text: Text): readonly AskedFact[] {
	const parsed = parseTemplate(text.text.slice(text.bodyStart));
	if ('problem' in parsed) return [];
	return inside(
		parsed,
		[],
		newWriter(text, () => undefined),
	).filter(({ steps }) => steps[0] === 'company');
}

type Conditions = readonly Condition[];

function inside(program: hbs.AST.Program | undefined, when: Conditions, writer: Writer): readonly AskedFact[] {
	return (program?.body ?? []).flatMap((node) => {
		if (node.type === 'MustacheStatement') return printed(node as hbs.AST.MustacheStatement, when, writer);
		if (node.type === 'BlockStatement') return inBlock(node as hbs.AST.BlockStatement, when, writer);
		return [];
	});
}

function printed(
	{ path, params, hash }: hbs.AST.MustacheStatement,
	when: Conditions,
	writer: Writer,
): readonly AskedFact[] {
	const isCall = params.length > 0 || hash !== undefined;
	const { original } = path as hbs.AST.PathExpression;
	const isPrinting = isCall && has(printing, original) && !printing[original].takesNull;
	const paths = isCall ? (isPrinting ? params : []) : [path];
	return paths.flatMap((one) => {
		const steps = stepsOf(one, writer);
		return steps === undefined ? [] : [{ steps, when }];
	});
}

function inBlock(node: hbs.AST.BlockStatement, when: Conditions, writer: Writer): readonly AskedFact[] {
	const name = blocks.find((block) => block === node.path.original);
	const [param] = node.params;
	const asked = param && conditionOf(param, writer);
	// What a condition that cannot be told leads to is asked for by nobody.
	if (name === undefined || asked === undefined) return [];
	const branch = (holds: boolean): Conditions => [...when, { ...asked, holds }];
	const entered = name === 'if' || name === 'unless' ? writer : enter(node, name, asked, writer);
	return [
		...inside(node.program, branch(name !== 'unless'), entered),
		...inside(node.inverse, branch(name === 'unless'), writer),
	];
}

function conditionOf(param: hbs.AST.Expression, writer: Writer): Condition | undefined {
	if (param.type !== 'SubExpression') {
		const test = stepsOf(param, writer);
		return test && { test, holds: true };
	}
	const { path, params } = param as hbs.AST.SubExpression;
	const [left, right] = params.map((operand) => operandOf(operand, writer));
	if (!has(testing, (path as hbs.AST.PathExpression).original) || left === undefined || right === undefined)
		return undefined;
	return { same: [left, right], holds: true };
}

function operandOf(operand: hbs.AST.Expression, writer: Writer): Operand | undefined {
	if (operand.type === 'StringLiteral' || operand.type === 'NumberLiteral')
		return { value: (operand as hbs.AST.StringLiteral | hbs.AST.NumberLiteral).value };
	const steps = stepsOf(operand, writer);
	return steps && { steps };
}

function stepsOf(expression: hbs.AST.Expression, writer: Writer): readonly Step[] | undefined {
	if (expression.type !== 'PathExpression') return undefined;
	const path = expression as hbs.AST.PathExpression;
	if (isScoped(path) && path.parts.length === 0 && path.depth === 0) return writer.contexts.at(-1)?.steps;
	return resolvePath(path, writer)?.reference.steps;
}

/** Within `#each` and `#with` names are those of the item or the group. */
function enter(node: hbs.AST.BlockStatement, name: 'each' | 'with', asked: Condition, writer: Writer): Writer {
	if (!('test' in asked)) return writer;
	const context: Context = { steps: name === 'each' ? [...asked.test, eachItem] : asked.test, variable: '' };
	const [item, index] = node.program?.blockParams ?? [];
	const bound = new Map(writer.bound);
	if (item !== undefined) bound.set(item, context);
	if (index !== undefined) bound.set(index, { counter: '' });
	return {
		...writer,
		contexts: [...writer.contexts, context],
		bound,
		loops: writer.loops + (name === 'each' ? 1 : 0),
	};
}
