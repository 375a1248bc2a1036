import { z } from 'zod';
import type { Choice, Field } from '../../types/index.ts';
import { named } from './named.ts';
import { wordsSchema } from './words-schema.ts';

const types = [
	'text',
	'integer',
	'amount',
	'yes-no',
	'choice',
	'date',
	'day',
	'instant',
	'yearly-day',
	'version',
	'document-id',
	'organisation-number',
	'cvr',
	'postcode',
	'phone',
	'email',
	'address',
	'handbook-address',
	'colour',
	'path',
	'industry-code',
	'group',
	'list',
] as const;

const fieldSchema = z.strictObject({
	type: z.enum(types).default('text'),
	label: wordsSchema,
	hint: wordsSchema.optional(),
	required: z.enum(['true', 'false', 'recommended']).default('false'),
	choices: z
		.array(z.union([z.string(), z.array(z.string()).min(1), wordsSchema], named('not-text-or-list')))
		.default([]),
	get fields() {
		return fieldsSchema.default({});
	},
	shape: z.string().optional(),
	item: z.enum(types).optional(),
	short: z.string().optional(),
	provision: z.string().optional(),
	norms: z.array(z.string()).default([]),
});

type Written = z.output<typeof fieldSchema>;

/** Fields as written under `fields:` of a template, by their keys. */
export const fieldsSchema: z.ZodType<Record<string, Written>> = z.lazy(() => z.record(z.string(), fieldSchema));

/** Makes fields of what was written, in the order in which they are shown; `shape` takes a group of fields from `shapes`. */
export function toFields(
	written: Record<string, Written>,
	shapes: Record<string, Record<string, Written>> = {},
): readonly Field[] {
	return Object.entries(written).map(([key, field]) => ({
		key,
		type: field.type,
		label: field.label,
		...(field.hint && { hint: field.hint }),
		requirement: requirements[field.required],
		choices: field.choices.map(toChoice),
		fields: toFields(field.shape === undefined ? field.fields : (shapes[field.shape] ?? {}), shapes),
		...(field.item && { item: field.item }),
		...(field.short && { short: field.short }),
		...(field.provision && { provision: field.provision }),
		norms: field.norms,
	}));
}

function toChoice(written: Written['choices'][number]): Choice {
	const words = typeof written === 'string' || Array.isArray(written) ? undefined : written;
	const [value = '', ...aliases] =
		words === undefined ? [written as string | string[]].flat() : new Set(Object.values(words));
	return { value, aliases, ...(words && { words }) };
}

const requirements = { true: 'required', false: 'optional', recommended: 'recommended' } as const;
