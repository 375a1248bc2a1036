import { has } from '../fill/merge/has.ts';
import { blocks, printing } from '../fill/merge/helpers/index.ts';
import { newWriter } from '../fill/merge/new-writer.ts';
import { parseTemplate } from '../fill/merge/parse-template.ts';
import type { eachItem, Step } from '../fill/merge/program.ts';
import type { Context } from '../fill/merge/writer.ts';
import type { Text } from '../types/index.ts';
import { type Condition, conditionOf } from './condition-of.ts';
import { type Reading, stepsOf } from './steps-of.ts';

/** A fact that a text prints, of the company, of a register, or of the row that a document is made for. */
export interface AskedFact {
	/** Each loop has a symbol of its own for the items of its list. */
	readonly steps: readonly Step[];
	readonly when: readonly Condition[];
}

const written = new Set<Step | undefined>(['company', 'register', 'row']);

const known = new WeakMap<Text, readonly AskedFact[]>();

/**
 * The facts of a company and of its registers that a text prints, and under which conditions, whatever the company: read once for each text. A text
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
	return inside(parsed, [], { writer: newWriter(text, () => undefined), loops: [] }).filter(({ steps }) =>
		written.has(steps[0]),
	);
}

type Conditions = readonly Condition[];

function inside(program: hbs.AST.Program | undefined, when: Conditions, reading: Reading): readonly AskedFact[] {
	return (program?.body ?? []).flatMap((node) => {
		if (node.type === 'MustacheStatement') return printed(node as hbs.AST.MustacheStatement, when, reading);
		if (node.type === 'BlockStatement') return inBlock(node as hbs.AST.BlockStatement, when, reading);
		return [];
	});
}

function printed(
	{ path, params, hash }: hbs.AST.MustacheStatement,
	when: Conditions,
	reading: Reading,
): readonly AskedFact[] {
	const isCall = params.length > 0 || hash !== undefined;
	const { original } = path as hbs.AST.PathExpression;
	const isPrinting = isCall && has(printing, original) && !printing[original].takesNull;
	const paths = isCall ? (isPrinting ? params : []) : [path];
	return paths.flatMap((one) => {
		const steps = stepsOf(one, reading);
		return steps === undefined ? [] : [{ steps, when }];
	});
}

function inBlock(node: hbs.AST.BlockStatement, when: Conditions, reading: Reading): readonly AskedFact[] {
	const name = blocks.find((block) => block === node.path.original);
	const [param] = node.params;
	const asked = param && conditionOf(param, reading);
	// What a condition that cannot be told leads to is asked for by nobody.
	if (name === undefined || asked === undefined) return [];
	const branch = (holds: boolean): Conditions => [...when, { ...asked, holds }];
	const entered = name === 'if' || name === 'unless' ? reading : enter(node, name, asked, reading);
	return [
		...inside(node.program, branch(name !== 'unless'), entered),
		...inside(node.inverse, branch(name === 'unless'), reading),
	];
}

/** Within `#each` and `#with` names are those of the item or the group. */
function enter(node: hbs.AST.BlockStatement, name: 'each' | 'with', asked: Condition, reading: Reading): Reading {
	if (!('test' in asked)) return reading;
	const { writer, loops } = reading;
	const steps: readonly Step[] = name === 'each' ? [...asked.test, itemOfLoop()] : asked.test;
	const context: Context = { steps, variable: '' };
	const [item, index] = node.program?.blockParams ?? [];
	const bound = new Map(writer.bound);
	if (item !== undefined) bound.set(item, context);
	if (index !== undefined) bound.set(index, { counter: String(loops.length) });
	return {
		writer: {
			...writer,
			contexts: [...writer.contexts, context],
			bound,
			loops: writer.loops + (name === 'each' ? 1 : 0),
		},
		loops: name === 'each' ? [...loops, steps] : loops,
	};
}

/** The items of a list in one loop: in a loop within it over the same list they are others. */
function itemOfLoop(): Step {
	return Symbol('item of a loop') as typeof eachItem;
}
