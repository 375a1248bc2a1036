import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const status = z.enum(['covered', 'partial', 'manual', 'source-incomplete', 'out-of-scope']);

const schema = z.object({
	binds: z.array(z.string()),
	norms: z.array(
		z.strictObject({
			id: z.string(),
			check: z.array(z.string()),
			text: z.string(),
			binds: z.array(z.string()).optional(),
			status: status.default('covered'),
			reason: z.string().optional(),
		}),
	),
});

/** The norms of one source, as `templates/norms/<source>.yaml` has them. */
export function normRows(source: string) {
	return schema.parse(parse(readFileSync(`templates/norms/${source}.yaml`, 'utf8')));
}

/** The sources whose norms the project was ordered to keep, in their order. */
export const sources = ['S0', 'S1', 'S2', 'S3', 'S4'] as const;
