import type { Field } from '../types/index.ts';

/** The fields that a path leads through, the outermost first: `emergencyContacts[1].phone`; fewer where it leads nowhere. */
export function fieldsAlong(fields: readonly Field[], path: string): readonly Field[] {
	const [key, ...rest] = path.replace(/\[\d+\]/g, '').split('.');
	const field = fields.find((candidate) => candidate.key === key);
	if (field === undefined) return [];
	return rest.length === 0 ? [field] : [field, ...fieldsAlong(field.fields, rest.join('.'))];
}

/** The paths that say a fact, each in one cell: of a group those that it must have, else its first; of a list those of an item. */
export function cellsOf(field: Field, path: string): readonly string[] {
	const item = field.type === 'list' ? `${path}[1]` : path;
	if (field.type !== 'group' && (field.type !== 'list' || field.fields.length === 0)) return [item];
	const required = field.fields.filter(({ requirement }) => requirement === 'required');
	const parts = required.length > 0 ? required : field.fields.slice(0, 1);
	return parts.flatMap((part) => cellsOf(part, `${item}.${part.key}`));
}
