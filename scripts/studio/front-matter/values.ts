import type { Field, FieldTypeName, StudioValue } from '../../types/index.ts';

type GroupValue = { readonly [key: string]: StudioValue };

export function isListValue(value: StudioValue | undefined): value is readonly StudioValue[] {
	return Array.isArray(value);
}

export function isGroupValue(value: StudioValue | undefined): value is GroupValue {
	return typeof value === 'object' && !Array.isArray(value);
}

/** The field of a part of what a field says; undefined where it has none. */
export function fieldAt(field: Field | undefined, step: string | number): Field | undefined {
	if (field === undefined) return undefined;
	if (typeof step === 'string') return field.fields.find(({ key }) => key === step);
	const type: FieldTypeName = field.item ?? 'group';
	return { ...field, type, ...(type === 'group' && { item: undefined }) } as Field;
}

/** A value that holds another at a path: lists begin with it. */
export function nested(path: readonly (string | number)[], value: StudioValue): StudioValue {
	const [step, ...rest] = path;
	if (step === undefined) return value;
	return typeof step === 'number' ? [nested(rest, value)] : { [step]: nested(rest, value) };
}

/**
 * What a value says after an edit: a group or list of which the last part is taken out goes with it, an item beyond the end is
 * put there, and a bare word becomes its group where another part of that is set. Undefined: nothing is left of it.
 */
export function changed(
	whole: StudioValue | undefined,
	path: readonly (string | number)[],
	value: StudioValue | undefined,
	field: Field | undefined,
): StudioValue | undefined {
	const [step, ...rest] = path;
	if (step === undefined) return value;
	if (typeof step === 'number') {
		const items = isListValue(whole) ? whole : [];
		const at = Math.min(step, items.length);
		const now = changed(items[at], rest, value, fieldAt(field, step));
		const all = [...items.slice(0, at), ...(now === undefined ? [] : [now]), ...items.slice(at + 1)];
		return all.length === 0 && now === undefined ? undefined : all;
	}
	const short = field?.short;
	if (typeof whole === 'string' && step === short && rest.length === 0) return value;
	const bare = typeof whole === 'string' && whole !== '' && short !== undefined ? { [short]: whole } : {};
	const { [step]: before, ...others } = isGroupValue(whole) ? whole : value === undefined ? {} : bare;
	if (value === undefined && !isGroupValue(whole)) return whole;
	const now = changed(before, rest, value, fieldAt(field, step));
	if (now === undefined) return Object.keys(others).length === 0 ? undefined : others;
	return { ...others, [step]: now };
}
