import { clean } from '../fields/clean.ts';
import { readFields } from '../fields/read-fields.ts';
import type { Fact } from '../fill/init/facts.ts';
import { plain } from '../load/yaml/plain.ts';
import { nearest } from '../messages/nearest.ts';
import type { CompanySource, Field, Message, Notation, Report, Scalar } from '../types/index.ts';
import { cellsOf, fieldsAlong } from './field-at.ts';

/** A fact that somebody sent, as it was written. */
export interface Answer {
	readonly field: Scalar;
	readonly value: Scalar;
}

/** Facts as they will stand in a README, by their key; those that no answer is about are not among them. */
export type AnsweredFacts = ReadonlyMap<string, Fact>;

/**
 * The facts of a company as answers make them, on top of those that stand. An answer to a field that the company does not
 * have, a second one to the same, and one that its field cannot read are reported at their cell.
 */
export function answeredFacts(
	{ values, type }: CompanySource,
	answers: readonly Answer[],
	notation: Notation,
	report: Report,
): AnsweredFacts {
	const facts = new Map<string, Fact>();
	const lines = new Map<string, number>();
	for (const { field, value } of answers) {
		const path = field.text.trim();
		const leaf = fieldsAlong(type.fields, path).at(-1);
		const first = lines.get(path);
		if (leaf === undefined && path.startsWith('register.')) {
			report({ code: 'fleet-answer-register', severity: 'error', place: field.place, params: { field: path } });
		} else if (leaf === undefined || !isCell(leaf, path)) {
			const meant = leaf === undefined ? nearest(path, namesOf(type.fields)) : cellsOf(leaf, path)[0];
			const params = { field: path, nearest: meant };
			report({ code: 'fleet-answer-field', severity: 'error', place: field.place, params });
		} else if (first !== undefined) {
			const params = { field: path, line: first };
			report({ code: 'fleet-answer-twice', severity: 'error', place: field.place, params });
		} else if (isReadable({ ...leaf, key: path, type: leaf.item ?? leaf.type }, value, notation, report)) {
			const [key = '', ...steps] = path.split(/\.|(?=\[)/);
			const before = values.entries.get(key)?.value;
			const standing = facts.get(key) ?? (before && (plain(before) as Fact));
			facts.set(key, withFact(standing, steps, clean(value.text)));
		}
		lines.set(path, first ?? field.place.line);
	}
	return facts;
}

/** Whether a path leads to one value, and to an item where it is in a list. */
function isCell(leaf: Field, path: string): boolean {
	return leaf.type !== 'group' && (leaf.type !== 'list' || (leaf.item !== undefined && path.endsWith(']')));
}

function isReadable(field: Field, value: Scalar, notation: Notation, report: Report): boolean {
	const found: Message[] = [];
	const entries = new Map([[field.key, { keyPlace: value.place, value }]]);
	const group = { type: 'group' as const, entries, place: value.place };
	readFields(group, [field], (message) => found.push(message), value.place, notation);
	found.forEach(report);
	return found.every(({ severity }) => severity !== 'error');
}

function withFact(standing: Fact | undefined, [step, ...rest]: readonly string[], text: string): Fact {
	if (step === undefined) return text;
	if (step.startsWith('[')) {
		const items = Array.isArray(standing) ? (standing as readonly Fact[]) : [];
		const at = Math.min(Number(step.slice(1, -1)) - 1, items.length);
		return [...items.slice(0, at), withFact(items[at], rest, text), ...items.slice(at + 1)];
	}
	const group = typeof standing === 'object' && !Array.isArray(standing) ? standing : {};
	return { ...group, [step]: withFact((group as Readonly<Record<string, Fact>>)[step], rest, text) };
}

function namesOf(fields: readonly Field[]): readonly string[] {
	return fields.flatMap(({ key, fields: inner }) => [key, ...namesOf(inner).map((name) => `${key}.${name}`)]);
}
