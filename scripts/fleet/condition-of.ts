import { has } from '../fill/merge/has.ts';
import { testing } from '../fill/merge/helpers/index.ts';
import type { Step } from '../fill/merge/program.ts';
import { isScoped } from '../fill/merge/resolve-path.ts';
import { type Reading, stepsOf } from './steps-of.ts';

/** What has to hold for a text to come to a place of it. */
export type Condition =
	| { readonly test: readonly Step[]; readonly holds: boolean }
	| { readonly counted: Counted; readonly holds: boolean }
	| { readonly same: readonly [Operand, Operand]; readonly holds: boolean };

export type Operand =
	| { readonly steps: readonly Step[] }
	| { readonly counted: Counted }
	| { readonly value: string | number };

/** Which item of a list a loop is at. */
export interface Counted {
	readonly by: 'index' | 'first' | 'last';
	/** To the items of the list. */
	readonly items: readonly Step[];
}

/** The condition of a block; undefined where it asks for what is no fact. */
export function conditionOf(param: hbs.AST.Expression, reading: Reading): Condition | undefined {
	if (param.type !== 'SubExpression') {
		const asked = operandOf(param, reading);
		if (asked === undefined || 'value' in asked) return undefined;
		return 'steps' in asked ? { test: asked.steps, holds: true } : { ...asked, holds: true };
	}
	const { path, params } = param as hbs.AST.SubExpression;
	const [left, right] = params.map((operand) => operandOf(operand, reading));
	if (!has(testing, (path as hbs.AST.PathExpression).original) || left === undefined || right === undefined)
		return undefined;
	return { same: [left, right], holds: true };
}

function operandOf(operand: hbs.AST.Expression, reading: Reading): Operand | undefined {
	if (operand.type === 'StringLiteral' || operand.type === 'NumberLiteral')
		return { value: (operand as hbs.AST.StringLiteral | hbs.AST.NumberLiteral).value };
	const counted = countedBy(operand, reading);
	if (counted !== undefined) return { counted };
	const steps = stepsOf(operand, reading);
	return steps && { steps };
}

/** What `@first` and its like, or a name given to the place in a list, count. */
function countedBy(expression: hbs.AST.Expression, { writer, loops }: Reading): Counted | undefined {
	if (expression.type !== 'PathExpression') return undefined;
	const path = expression as hbs.AST.PathExpression;
	const [name = '', ...rest] = path.parts;
	const bound = path.data || isScoped(path) ? undefined : writer.bound.get(name);
	const loop = bound !== undefined && 'counter' in bound ? Number(bound.counter) : loops.length - 1 - path.depth;
	const by = path.data ? counters.find((one) => one === name) : bound && 'counter' in bound ? 'index' : undefined;
	const items = loops[loop];
	return by === undefined || items === undefined || rest.length > 0 ? undefined : { by, items };
}

const counters = ['index', 'first', 'last'] as const;
