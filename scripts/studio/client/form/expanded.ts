import type { StudioField, StudioValue } from '../../../types/studio.ts';

/** A value in the shape of its field: a bare word for a group is its short key, one for a list its only item. */
export function expanded(value: StudioValue, field: StudioField): StudioValue {
	const { type, short, fields } = field;
	if (type === 'list') {
		if (typeof value === 'string') return value === '' ? [] : [itemOf(value, field)];
		return Array.isArray(value) ? (value as readonly StudioValue[]).map((item) => itemOf(item, field)) : value;
	}
	if (type !== 'group') return value;
	if (typeof value === 'string') return value === '' ? {} : short === undefined ? value : { [short]: value };
	return Array.isArray(value) ? value : expandedFields(value as { readonly [key: string]: StudioValue }, fields);
}

/** The same of all fields; what is none of them stays as it is. */
export function expandedFields(
	values: { readonly [key: string]: StudioValue },
	fields: readonly StudioField[],
): { readonly [key: string]: StudioValue } {
	const byKey = new Map(fields.map((field) => [field.key, field]));
	const entries = Object.entries(values).map(([key, value]) => {
		const field = byKey.get(key);
		return [key, field === undefined ? value : expanded(value, field)] as const;
	});
	return Object.fromEntries(entries);
}

function itemOf(item: StudioValue, { fields, short }: StudioField): StudioValue {
	if (fields.length === 0 || Array.isArray(item)) return item;
	if (typeof item === 'string') return item === '' ? {} : short === undefined ? item : { [short]: item };
	return expandedFields(item as { readonly [key: string]: StudioValue }, fields);
}
