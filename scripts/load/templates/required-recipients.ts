import { z } from 'zod';
import type { RequiredRecipient } from '../../types/index.ts';
import { wordsSchema } from './words-schema.ts';

/** What stands under `recipients:` of a kind: a name may be the same in all languages. */
export const requiredRecipientsSchema = z
	.array(
		z
			.strictObject({
				recipient: z.union([z.string().min(1), wordsSchema]),
				also: z.array(z.string().min(1)).default([]),
				when: z.string().min(1).optional(),
				norms: z.array(z.string().min(1)).min(1),
			})
			.transform(({ recipient, also, when, norms }): RequiredRecipient => {
				const name =
					typeof recipient === 'string' ? { nb: recipient, nn: recipient, da: recipient, en: recipient } : recipient;
				return { name, also, when, norms };
			}),
	)
	.default([]);
