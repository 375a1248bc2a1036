import { z } from 'zod';
import { type Language, languages, type Report, type Wording } from '../../types/index.ts';
import { readDefinition } from './read-definition.ts';

const schema = z.strictObject({
	wording: z.array(z.strictObject({ wrong: z.string().min(1), right: z.string().min(1) })).default([]),
});

/** Reads the words that are not written, and what to write instead, from `templates/language/<language>.yaml`. */
export async function loadWordings(
	root: string,
	report: Report,
): Promise<Readonly<Record<Language, readonly Wording[]>>> {
	const lists: Record<Language, readonly Wording[]> = { nb: [], nn: [], da: [], en: [] };
	for (const language of languages) {
		const read = await readDefinition(root, `templates/language/${language}.yaml`, schema, report);
		lists[language] = read?.wording ?? [];
	}
	return lists;
}
