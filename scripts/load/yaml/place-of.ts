import type { Place, Value } from '../../types/index.ts';

/** The place of what a path leads to, or of the nearest part above it that exists. */
export function placeOf(value: Value, path: readonly PropertyKey[]): Place {
	const [step, ...rest] = path;
	if (step === undefined) return value.place;
	if (value.type === 'group') {
		const entry = value.entries.get(String(step));
		if (entry === undefined) return value.place;
		return rest.length === 0 && entry.value.type !== 'scalar' ? entry.keyPlace : placeOf(entry.value, rest);
	}
	const item = value.type === 'list' ? value.items[Number(step)] : undefined;
	return item === undefined ? value.place : placeOf(item, rest);
}
