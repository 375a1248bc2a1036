import { isGroup } from '../fields/datum.ts';
import type { eachItem, Step } from '../fill/merge/program.ts';
import type { DataGroup, Datum } from '../types/index.ts';
import type { AskedFact } from './asked-facts.ts';
import type { Condition, Counted, Operand } from './condition-of.ts';
import { stepsIn } from './steps-in.ts';

/**
 * The paths that a text prints and that say nothing, such as `company.emergencyContacts[2].phone`, each once. A condition on an item
 * of a list is asked of the item that is printed; one on what is not known is not taken to hold.
 */
export function missingAt({ steps, when }: AskedFact, scope: DataGroup): readonly string[] {
	if (when.length === 0 && !steps.some(isItem))
		return isMissing(valueAt(steps, scope, none)) ? [pathOf(steps, none)] : [];
	return [...new Set([...under(when, none)])];

	function* under([condition, ...others]: readonly Condition[], items: Items): Generator<string> {
		if (condition === undefined) {
			for (const within of itemsOf(steps, scope, items)) {
				if (isMissing(valueAt(steps, scope, within))) yield pathOf(steps, within);
			}
			return;
		}
		for (const within of itemsOfAll(stepsIn(condition), scope, items))
			if (holds(condition, scope, within)) yield* under(others, within);
	}
}

/** Which item of its list each loop is at. */
type Items = ReadonlyMap<Step, number>;

const none: Items = new Map();

function isItem(step: Step): step is typeof eachItem {
	return typeof step === 'symbol';
}

/** A name that is none is told when the text is read. */
function isMissing(value: Datum | undefined): boolean {
	return value !== undefined && isBlank(value);
}

function* itemsOfAll(
	[steps, ...others]: readonly (readonly Step[])[],
	scope: DataGroup,
	items: Items,
): Generator<Items> {
	if (steps === undefined) return yield items;
	for (const within of itemsOf(steps, scope, items)) yield* itemsOfAll(others, scope, within);
}

/** All that steps may mean: one for each item of the lists on their way that none is chosen of yet. */
function* itemsOf(steps: readonly Step[], scope: DataGroup, items: Items): Generator<Items> {
	const at = steps.findIndex((step) => isItem(step) && !items.has(step));
	const loop = steps[at];
	if (loop === undefined) return yield items;
	const list = valueAt(steps.slice(0, at), scope, items);
	for (const index of Array.isArray(list) ? list.keys() : [])
		yield* itemsOf(steps, scope, new Map(items).set(loop, index));
}

function pathOf(steps: readonly Step[], items: Items): string {
	return steps.reduce<string>((path, step) => {
		if (isItem(step)) return `${path}[${(items.get(step) ?? 0) + 1}]`;
		return path === '' ? step : `${path}.${step}`;
	}, '');
}

/** What steps lead to; undefined where a name is none, or not known. */
function valueAt(steps: readonly Step[], scope: DataGroup, items: Items): Datum | undefined {
	return steps.reduce<Datum | undefined>((value, step) => {
		if (value === undefined || value === null) return value;
		if (!isItem(step)) return isGroup(value) && Object.hasOwn(value, step) ? value[step] : undefined;
		const item = items.get(step);
		return Array.isArray(value) && item !== undefined ? (value as readonly Datum[])[item] : undefined;
	}, scope);
}

function holds(condition: Condition, scope: DataGroup, items: Items): boolean {
	if ('same' in condition) {
		const [left, right] = condition.same.map((operand) => saidBy(operand, scope, items));
		return left !== undefined && right !== undefined && (left !== null && left === right) === condition.holds;
	}
	const value = saidBy('test' in condition ? { steps: condition.test } : condition, scope, items);
	return value !== undefined && isTrue(value) === condition.holds;
}

function saidBy(operand: Operand, scope: DataGroup, items: Items): Datum | undefined {
	if ('value' in operand) return operand.value;
	return 'steps' in operand ? valueAt(operand.steps, scope, items) : placeIn(operand.counted, scope, items);
}

function placeIn({ by, items: steps }: Counted, scope: DataGroup, items: Items): Datum | undefined {
	const [loop] = steps.slice(-1);
	const at = loop && items.get(loop);
	const all = valueAt(steps.slice(0, -1), scope, items);
	if (at === undefined || !Array.isArray(all)) return undefined;
	if (by === 'index') return at;
	return at === (by === 'first' ? 0 : all.length - 1);
}

function isTrue(value: Datum): boolean {
	return value !== false && value !== 0 && !isBlank(value);
}

function isBlank(value: Datum): boolean {
	return (
		value === null || (Array.isArray(value) ? value.length === 0 : typeof value === 'string' && value.trim() === '')
	);
}
