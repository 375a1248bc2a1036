import { z } from 'zod';

/** Words of a template; no line ends between the sign of a § and its number. */
const word = z
	.string()
	.min(1)
	.transform((text) => text.replace(/(?<=§) (?=\d)/g, '\u00a0'));

/** The same words in all four languages. */
export const wordsSchema = z.strictObject({ nb: word, nn: word, da: word, en: word });
