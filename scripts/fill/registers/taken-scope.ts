import { anyKind, type DataGroup, type Datum, type Field, type Kind, type WrittenDocument } from '../../types/index.ts';
import { declaredNames } from '../names/declared-names.ts';

/** What templates know as `taken`: the fields of each document that is taken over from, null where there is none. */
export function takenScope({ takesFrom }: Kind, taken: ReadonlyMap<string, WrittenDocument>): DataGroup {
	return Object.fromEntries([...takesFrom.keys()].map((field) => [field, taken.get(field)?.data ?? null]));
}

/** The names that there are in `taken`; of a document that may be of any kind, those that all have. */
export function declaredTaken(kind: Kind, kinds: ReadonlyMap<string, Kind>): DataGroup {
	return Object.fromEntries(
		[...takenFields(kind, kinds)].map(([field, fields]): [string, Datum] => [
			field,
			{ ...declaredNames(fields), kind: '', language: '' },
		]),
	);
}

/** The fields of each document that is taken over from, by the field that names it; of any kind, those that all kinds have. */
export function takenFields(kind: Kind, kinds: ReadonlyMap<string, Kind>): ReadonlyMap<string, readonly Field[]> {
	return new Map(
		[...kind.takesFrom].map(([field, name]) => [
			field,
			name === anyKind ? commonFields(kinds) : (kinds.get(name)?.fields ?? []),
		]),
	);
}

function commonFields(kinds: ReadonlyMap<string, Kind>): readonly Field[] {
	const [first, ...others] = [...kinds.values()].map(({ fields }) => fields);
	return (first ?? []).filter((field) => others.every((fields) => fields.includes(field)));
}
