import { z } from 'zod';

/** The same words in all four languages. */
export const wordsSchema = z.strictObject({
	nb: z.string().min(1),
	nn: z.string().min(1),
	da: z.string().min(1),
	en: z.string().min(1),
});
