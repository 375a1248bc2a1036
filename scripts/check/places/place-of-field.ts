import { placeOf } from '../../load/yaml/place-of.ts';
import type { Group, Place } from '../../types/index.ts';

/** The place of a field's value in a file; the first line where it is not written. */
export function placeOfField(source: { readonly file: string; readonly values: Group }, ...path: PropertyKey[]): Place {
	const [first] = path;
	if (first !== undefined && !source.values.entries.has(String(first)))
		return { file: source.file, line: 1, column: 1 };
	return placeOf(source.values, path);
}
