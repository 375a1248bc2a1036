import { z } from 'zod';
import type { Field } from '../types/index.ts';
import { fieldTypes } from './types/index.ts';

/** The schema of what authors write in these fields, for JSON Schema and editors. */
export function schemaOf(fields: readonly Field[]): z.ZodType {
	const shape = fields.map((field): [string, z.ZodType] => {
		const schema = one(field).meta({ title: field.label.nb, ...(field.hint && { description: field.hint.nb }) });
		return [field.key, field.requirement === 'required' ? schema : schema.optional()];
	});
	return z.strictObject(Object.fromEntries(shape));
}

function one(field: Field): z.ZodType {
	if (field.type === 'list') return z.array(item(field));
	if (field.type !== 'group') return fieldTypes[field.type].schema(field);
	const group = schemaOf(field.fields);
	const short = field.fields.find(({ key }) => key === field.short);
	return short === undefined ? group : z.union([one(short), group]);
}

function item(field: Field): z.ZodType {
	if (field.item === undefined || field.item === 'group' || field.item === 'list') return schemaOf(field.fields);
	return fieldTypes[field.item].schema(field);
}
