import { z } from 'zod';
import { isCode } from '../../messages/is-code.ts';
import { languages, type OrderSettings, type Report } from '../../types/index.ts';
import { named } from './named.ts';
import { readDefinition } from './read-definition.ts';

const word = z.string().min(1);

const phrases = z.array(z.string().min(1)).default([]);

const meaning = z.strictObject({
	key: z.string().min(1),
	phrases: z.strictObject({ nb: phrases, nn: phrases, da: phrases, en: phrases }),
	said: z.strictObject({ nb: word, nn: word, da: word, en: word }).optional(),
	checks: z
		.record(z.string(), z.enum(['error', 'warning']))
		.refine((checks) => Object.keys(checks).every(isCode), named('no-rule'))
		.default({}),
	languages: z.array(z.enum(languages)).optional(),
	judged: z
		.enum(['true', 'false'])
		.default('false')
		.transform((word) => word === 'true'),
	norm: z.string().optional(),
});

const schema = z.strictObject({
	meanings: z.array(meaning),
	settings: z.record(z.string(), z.string()).default({}),
});

/** Reads what orders to revise a document ask for by which words, from `templates/revision-order/requirements.yaml`. */
export function loadOrderSettings(root: string, report: Report): Promise<OrderSettings | undefined> {
	return readDefinition(root, 'templates/revision-order/requirements.yaml', schema, report);
}
