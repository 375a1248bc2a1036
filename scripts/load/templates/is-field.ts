import type { Field } from '../../types/index.ts';

/** A path such as `period.from` leads to a declared field. */
export function isField(path: string, fields: readonly Field[]): boolean {
	return leads(path.split('.'), fields);
}

function leads([key, ...rest]: readonly string[], fields: readonly Field[]): boolean {
	const field = fields.find((one) => one.key === key);
	return field !== undefined && (rest.length === 0 || leads(rest, field.fields));
}
