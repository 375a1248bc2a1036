import type { DataGroup, Datum } from '../../types/index.ts';

/** A value at the end of a path, with what stands beside it. */
export interface Found {
	readonly value: Datum;
	readonly beside: DataGroup;
}

/** The values at a path through groups, and through every entry of the lists on it. */
export function valuesAt(group: DataGroup, [key = '', ...rest]: readonly string[]): readonly Found[] {
	const value = group[key] ?? null;
	if (rest.length === 0) return [{ value, beside: group }];
	return [value].flat().flatMap((entry) => (isGroup(entry) ? valuesAt(entry, rest) : []));
}

function isGroup(datum: unknown): datum is DataGroup {
	return typeof datum === 'object' && datum !== null && !Array.isArray(datum);
}
