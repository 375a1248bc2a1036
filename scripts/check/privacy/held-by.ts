import { z } from 'zod';
import type { DataGroup, Holding, Kind } from '../../types/index.ts';
import { normsSchema } from './norms-of.ts';

/** What a kind says of `privacy-mixed`; `by`: the field that tells what a document is about, and its words for what is technical. */
export const mixedSchema = normsSchema.extend({
	by: z.object({ field: z.string(), technical: z.array(z.string()) }).optional(),
});

/** What a document is about as a whole: as its kind says, or one of its fields; undefined where neither does. */
export function heldBy({ holds, rules }: Kind, data: DataGroup): Holding | undefined {
	if (holds !== undefined) return holds;
	const { by } = mixedSchema.parse(rules.get('privacy-mixed') ?? {});
	const said = by && data[by.field];
	if (typeof said !== 'string') return undefined;
	return by?.technical.includes(said) ? 'technical' : 'person';
}
