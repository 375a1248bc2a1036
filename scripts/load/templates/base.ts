import { z } from 'zod';
import { type Due, type Field, type Report, type StatusWords, states } from '../../types/index.ts';
import { checkDueFields } from './check-due-fields.ts';
import { dueSchema } from './due-schema.ts';
import { fieldsSchema, toFields } from './fields-schema.ts';
import { readDefinition } from './read-definition.ts';

const words = z.array(z.string()).min(1);

const statusWords = z.strictObject({ nb: words, nn: words, da: words, en: words });

/** Words for every state of a document's life. */
export const statusesSchema = z.record(z.enum(states), statusWords);

const schema = z
	.strictObject({ fields: fieldsSchema, due: dueSchema, statuses: statusesSchema })
	.superRefine(({ due, fields }, context) => checkDueFields(due, toFields(fields), context));

/** What every document carries, from `templates/document.yaml`. */
export interface Base {
	readonly fields: readonly Field[];
	readonly due: readonly Due[];
	readonly statuses: readonly StatusWords[];
}

/** Reads the base fields and the words for a document's states. */
export async function loadBase(root: string, report: Report): Promise<Base | undefined> {
	const read = await readDefinition(root, 'templates/document.yaml', schema, report);
	if (read === undefined) return undefined;
	return { fields: toFields(read.fields), due: read.due, statuses: toStatuses(read.statuses) };
}

/** The states in the order of a document's life. */
export function toStatuses(written: z.output<typeof statusesSchema>): readonly StatusWords[] {
	return states.map((state) => ({ state, words: written[state] }));
}
