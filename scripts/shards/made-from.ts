import { z } from 'zod';
import { hashOf } from '../publish/hash-of.ts';
import { formats, pdfStandards } from '../types/index.ts';

/** What builds that become one must have in common. */
export const madeFromSchema = z.strictObject({
	/** Hash of every file that a build reads. */
	inputs: z.string(),
	/** Hash of the program, its packages and Node. */
	program: z.string(),
	/** What is asked for. */
	choices: z.strictObject({
		formats: z.array(z.enum(formats)),
		pdfStandard: z.enum(pdfStandards),
		editable: z.boolean(),
		strict: z.boolean(),
		/** YYYY-MM-DD; null: no day was given. */
		asOf: z.string().nullable(),
	}),
});

export type MadeFrom = z.infer<typeof madeFromSchema>;

/** One hash over every file that a build reads. */
export function inputsHash(inputs: ReadonlyMap<string, string>): string {
	return hashOf(['inputs', ...[...inputs].flat()]);
}

/** In what two differ, the weightiest first; undefined when they are the same. */
export function differenceOf(a: MadeFrom, b: MadeFrom): 'program' | 'choices' | 'inputs' | undefined {
	if (a.program !== b.program) return 'program';
	if (JSON.stringify(a.choices) !== JSON.stringify(b.choices)) return 'choices';
	return a.inputs === b.inputs ? undefined : 'inputs';
}
