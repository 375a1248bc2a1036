import { z } from 'zod';
import { type Language, languages, type Report, type WordLists } from '../../types/index.ts';
import { named } from './named.ts';
import { readDefinition } from './read-definition.ts';

const words = z.array(z.string().min(1)).default([]);

const citations = z.strictObject({
	generic: z.strictObject({ act: words, order: words }).default({ act: [], order: [] }),
	endings: words,
	of: words,
	joins: words,
	letters: words,
	points: words,
	parts: words,
	counted: words,
	ordinals: words,
});

const schema = z.strictObject({
	wording: z.array(z.strictObject({ wrong: z.string().min(1), right: z.string().min(1) })).default([]),
	abbreviations: z.array(z.string().endsWith('.', named('no-full-stop'))).default([]),
	citations: citations.prefault({}),
});

/** Reads the word lists of every language, from `templates/language/<language>.yaml`. */
export async function loadWordLists(root: string, report: Report): Promise<Readonly<Record<Language, WordLists>>> {
	const read = languages.map(async (language): Promise<[Language, WordLists]> => {
		const lists = await readDefinition(root, `templates/language/${language}.yaml`, schema, report);
		return [language, lists ?? schema.parse({})];
	});
	return Object.fromEntries(await Promise.all(read)) as Record<Language, WordLists>;
}
