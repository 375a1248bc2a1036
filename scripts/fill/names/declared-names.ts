import type { DataGroup, Datum, Field } from '../../types/index.ts';

/** Facts in which every declared field is there, so that a misspelt name is found also where no value would show it. */
export function declaredNames(fields: readonly Field[]): DataGroup {
	return Object.fromEntries(fields.map((field): [string, Datum] => [field.key, standIn(field)]));
}

function standIn({ type, item, fields }: Field): Datum {
	if (type === 'group') return declaredNames(fields);
	if (type !== 'list') return '';
	return item === undefined || item === 'group' ? [declaredNames(fields)] : [''];
}
