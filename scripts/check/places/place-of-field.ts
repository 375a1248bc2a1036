import { placeOf } from '../../load/yaml/place-of.ts';
import type { Group, Place } from '../../types/index.ts';

const paths = new WeakMap<Place, readonly PropertyKey[]>();

/** The place of a field's value in a file; the first line where it is not written. */
export function placeOfField(source: { readonly file: string; readonly values: Group }, ...path: PropertyKey[]): Place {
	const [first] = path;
	const isThere = first === undefined || source.values.entries.has(String(first));
	const place = isThere ? { ...placeOf(source.values, path) } : { file: source.file, line: 1, column: 1 };
	paths.set(place, path);
	return place;
}

/** The field whose place it is, as messages name fields (`emergencyContacts[1].phone`); undefined: none that was asked for here. */
export function fieldOfPlace(place: Place): string | undefined {
	return paths.get(place)?.reduce<string>((field, step) => {
		if (typeof step === 'number') return `${field}[${step + 1}]`;
		return field === '' ? String(step) : `${field}.${String(step)}`;
	}, '');
}
