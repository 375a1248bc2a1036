import { z } from 'zod';
import type { PackSettings, Report } from '../../types/index.ts';
import { readDefinition } from './read-definition.ts';
import { wordsSchema } from './words-schema.ts';

const kinds = z.array(z.string());

const schema = z.strictObject({
	title: wordsSchema,
	groups: z.array(z.strictObject({ title: wordsSchema, kinds })).min(1),
	withheld: z.strictObject({ why: wordsSchema, kinds }),
});

/** Reads what an inspection pack is made of, from `templates/inspection-pack/inspection-pack.yaml`. */
export function loadPackSettings(root: string, report: Report): Promise<PackSettings | undefined> {
	return readDefinition(root, 'templates/inspection-pack/inspection-pack.yaml', schema, report);
}
