import { z } from 'zod';
import type { Handbook, Report } from '../../types/index.ts';
import { named } from './named.ts';
import { readDefinition } from './read-definition.ts';
import { wordsSchema } from './words-schema.ts';

const kinds = z.array(z.string());

const schema = z.strictObject({
	title: wordsSchema,
	kinds: kinds.min(1),
	chapters: z.array(
		z.strictObject({ number: z.string().regex(/^\d{1,2}$/, named('not-chapter')), title: wordsSchema }),
	),
	appendix: z.strictObject({ title: wordsSchema, kinds }),
});

/** Reads what a handbook is made of, from `templates/handbook/handbook.yaml`. */
export async function loadHandbook(root: string, report: Report): Promise<Handbook | undefined> {
	const read = await readDefinition(root, 'templates/handbook/handbook.yaml', schema, report);
	return read && { ...read, chapters: new Map(read.chapters.map(({ number, title }) => [number, title])) };
}
