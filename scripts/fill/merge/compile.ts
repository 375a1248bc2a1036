import type { Helpers, Loop, Run } from './program.ts';

/** What a text is run over: the facts, the values that its blocks have named, and the counters of the loops round a place. */
interface Running {
	readonly root: unknown;
	readonly helpers: Helpers;
	readonly variables: Map<string, unknown>;
	readonly loops: Loop[];
}

type Step = (running: Running) => void;

/**
 * Makes a rewritten text ready to run. It is run as Handlebars runs it, but by our own few functions: no code is made of
 * an author's text, and a text that is run once costs no compiling.
 */
export function compile(rewritten: hbs.AST.Program): Run {
	const steps = stepsOf(rewritten);
	return (root, helpers, loops) => {
		const running: Running = { root, helpers, variables: new Map(), loops };
		for (const step of steps) step(running);
	};
}

function stepsOf(program: hbs.AST.Program | undefined): readonly Step[] {
	return (program?.body ?? []).map((node) =>
		node.type === 'BlockStatement'
			? blockStep(node as hbs.AST.BlockStatement)
			: callOf(node as hbs.AST.MustacheStatement),
	);
}

function blockStep({ path, params, program, inverse }: hbs.AST.BlockStatement): Step {
	const asked = callOf(params[0] as hbs.AST.SubExpression);
	const [inside, otherwise] = [stepsOf(program), stepsOf(inverse)];
	const [item = '', counter = ''] = program?.blockParams ?? [];
	const runAll = (steps: readonly Step[], running: Running) => {
		for (const step of steps) step(running);
	};
	switch (path.original) {
		case 'if':
			return (running) => runAll(holds(asked(running)) ? inside : otherwise, running);
		case 'unless':
			return (running) => runAll(holds(asked(running)) ? otherwise : inside, running);
		case 'with':
			return (running) => {
				const group = asked(running);
				running.variables.set(item, group);
				runAll(holds(group) ? inside : otherwise, running);
			};
		default:
			return (running) => {
				const items = asked(running) as readonly unknown[];
				for (const [index, one] of items.entries()) {
					running.variables.set(item, one).set(counter, index);
					running.loops.push({ index, first: index === 0, last: index === items.length - 1, items });
					runAll(inside, running);
					running.loops.pop();
				}
				if (items.length === 0) runAll(otherwise, running);
			};
	}
}

/** The call of one of our own functions. */
function callOf({ path, params }: hbs.AST.MustacheStatement | hbs.AST.SubExpression): (running: Running) => unknown {
	const name = (path as hbs.AST.PathExpression).original;
	const values = params.map(readerOf);
	return (running) => running.helpers[name]?.(...(values.map((value) => value(running)) as never[]));
}

/** A list without items, an empty text, nothing, no and 0 do not. */
function holds(value: unknown): boolean {
	return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** Numbers stand for themselves; `@root` is the facts, another name with `@` a counter, all else what a block has named. */
function readerOf(expression: hbs.AST.Expression): (running: Running) => unknown {
	if (expression.type === 'NumberLiteral') {
		const { value } = expression as hbs.AST.NumberLiteral;
		return () => value;
	}
	const { data, depth, parts } = expression as hbs.AST.PathExpression;
	const [name = ''] = parts;
	if (!data) return ({ variables }) => variables.get(name);
	if (name === 'root') return ({ root }) => root;
	return ({ loops }) => loops.at(-1 - depth)?.[name as keyof Loop];
}
