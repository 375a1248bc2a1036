import { isGroup } from '../fields/datum.ts';
import { eachItem, type Step } from '../fill/merge/program.ts';
import { fleetTexts } from '../messages/fleet.ts';
import { word } from '../messages/word.ts';
import { masked } from '../report/masked.ts';
import type { DataGroup, Datum, Field, LackingFact, Language, Message, Text } from '../types/index.ts';
import { type AskedFact, askedFacts, type Condition, type Operand } from './asked-facts.ts';
import type { CompanyFacts } from './company-facts.ts';
import { cellsOf, fieldsAlong } from './field-at.ts';

/** A document with all texts that it is made of, and its front matter as read. */
export interface AskingDocument {
	readonly id: string;
	readonly data: DataGroup;
	readonly texts: readonly Text[];
}

/**
 * The facts that the type of a company requires or that its documents print, and that it lacks or has written wrongly; in the
 * order of its fields, each once.
 */
export function lackingFacts(company: CompanyFacts, documents: readonly AskingDocument[]): readonly LackingFact[] {
	const lacking = new Map<string, { askedIn: string[]; problem: string }>();
	const note = (field: string, by: string, problem = '') => {
		const known = lacking.get(field) ?? { askedIn: [], problem };
		if (!known.askedIn.includes(by)) known.askedIn.push(by);
		lacking.set(field, known);
	};
	const { type, language, data, found } = company;
	for (const message of found.filter(({ severity }) => severity === 'error')) {
		const { field = '' } = message.params as { readonly field?: string };
		if (isAbsence(message)) for (const cell of cellsAt(type.fields, field)) note(cell, type.label[language]);
		else note(field, type.label[language], word(masked(message), language).message);
	}
	for (const { id, data: document, texts } of documents) {
		const scope = { company: data, document };
		for (const asked of texts.flatMap(askedFacts))
			for (const path of missingAt(asked, scope)) for (const cell of cellsAt(type.fields, path)) note(cell, id);
	}
	const order = type.fields.map(({ key }) => key);
	const placed = ([field]: readonly [string, unknown]) => order.indexOf(/^[^.[]*/.exec(field)?.[0] ?? '');
	return [...lacking]
		.sort((one, other) => placed(one) - placed(other))
		.map(([field, { askedIn, problem }]) => {
			const along = fieldsAlong(type.fields, field);
			const label = along.map((part) => part.label[language]).join(': ') || field;
			return { field, label, askedIn, problem, hint: hintOf(along.at(-1), language) };
		});
}

function isAbsence({ code }: Message): boolean {
	return code === 'field-missing' || code === 'field-empty';
}

function cellsAt(fields: readonly Field[], path: string): readonly string[] {
	const field = fieldsAlong(fields, path).at(-1);
	return field === undefined || path.endsWith(']') ? [path] : cellsOf(field, path);
}

/** The paths below `company` that a text prints and that say nothing. */
function missingAt({ steps, when }: AskedFact, scope: DataGroup): readonly string[] {
	if (!when.every((condition) => holds(condition, scope))) return [];
	return valuesAt(scope.company, steps.slice(1), '')
		.filter(({ value }) => isBlank(value))
		.map(({ path }) => path);
}

/** What steps lead to, once for each item of the lists on their way; nothing where a name is none. */
function valuesAt(
	value: Datum | undefined,
	steps: readonly Step[],
	path: string,
): readonly { readonly path: string; readonly value: Datum }[] {
	const [step, ...rest] = steps;
	if (value === undefined) return [];
	if (step === undefined) return [{ path, value }];
	if (step === eachItem) {
		const items = Array.isArray(value) ? (value as readonly Datum[]) : [];
		return items.flatMap((item, index) => valuesAt(item, rest, `${path}[${index + 1}]`));
	}
	const inner = value === null ? null : isGroup(value) && Object.hasOwn(value, step) ? value[step] : undefined;
	return valuesAt(inner, rest, path === '' ? step : `${path}.${step}`);
}

/** A condition on what is not known before a document is filled in, or on each item of a list, is not taken to hold. */
function holds(condition: Condition, scope: DataGroup): boolean {
	if ('test' in condition) {
		const value = single(condition.test, scope);
		return value !== undefined && isTrue(value) === condition.holds;
	}
	const [left, right] = condition.same.map((operand) => operandIn(operand, scope));
	return left !== undefined && right !== undefined && (left !== null && left === right) === condition.holds;
}

function operandIn(operand: Operand, scope: DataGroup): Datum | undefined {
	return 'value' in operand ? operand.value : single(operand.steps, scope);
}

function single(steps: readonly Step[], scope: DataGroup): Datum | undefined {
	return steps.includes(eachItem) ? undefined : valuesAt(scope, steps, '')[0]?.value;
}

function isTrue(value: Datum): boolean {
	return value !== false && value !== 0 && !isBlank(value);
}

function isBlank(value: Datum): boolean {
	return (
		value === null || (Array.isArray(value) ? value.length === 0 : typeof value === 'string' && value.trim() === '')
	);
}

function hintOf(field: Field | undefined, language: Language): string {
	if (field === undefined) return '';
	const hint = field.hint?.[language];
	if (hint !== undefined) return hint;
	if (field.choices.length > 0) return field.choices.map(({ value, words }) => words?.[language] ?? value).join(' / ');
	return fleetTexts[language].examples[field.item ?? field.type] ?? '';
}
