import type { FieldFound } from './settle-fields.ts';

/** What was made of a fact in its fields. */
export interface ChangedValue {
	readonly field: string;
	readonly from: string;
	/** Each value that it got; more than one contradict each other. */
	readonly to: readonly string[];
	/** In how many of its fields it was changed, and how many there are. */
	readonly changed: number;
	readonly fields: number;
}

/**
 * The facts of which a field says something else than before.
 * @param before what each said
 */
export function changedValues(
	before: ReadonlyMap<string, string>,
	fields: readonly FieldFound[],
): readonly ChangedValue[] {
	const names = new Set(fields.map(({ name }) => name));
	return [...names].flatMap((field) => {
		const all = fields.filter(({ name }) => name === field);
		const from = before.get(field) ?? '';
		const other = all.filter(({ text }) => text !== from);
		if (other.length === 0) return [];
		const to = [...new Set(other.map(({ text }) => text))];
		return [{ field, from, to, changed: other.length, fields: all.length }];
	});
}
