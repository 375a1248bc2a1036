import { z } from 'zod';

const word = z.string().min(1);
const words = z.array(word).default([]);
const severity = z.enum(['error', 'warning']);

/** What `templates/language/writing/<language>.yaml` holds. */
export const writingSchema = z.strictObject({
	wording: z.array(z.strictObject({ wrong: word, right: word })).default([]),
	confused: z
		.array(z.strictObject({ before: words, word, after: words, instead: word, severity: severity.default('error') }))
		.default([]),
	terms: z
		.array(z.strictObject({ term: word, instead: z.array(word).min(1), severity: severity.default('warning') }))
		.default([]),
	shortForms: z.array(z.strictObject({ short: word, long: word })).default([]),
	knownShortForms: words,
	doubled: words,
	tradeWords: words,
	knownWords: words,
});
