import { z } from 'zod';
import { type Language, languages, type Report, type WordLists } from '../../types/index.ts';
import { named } from './named.ts';
import { readDefinition } from './read-definition.ts';
import { writingSchema } from './writing-schema.ts';

const words = z.array(z.string().min(1)).default([]);

const citations = z.strictObject({
	generic: z.strictObject({ act: words, order: words, circular: words }).default({ act: [], order: [], circular: [] }),
	endings: words,
	of: words,
	joins: words,
	hyphen: z.enum(['part', 'range']).default('part'),
	letters: words,
	points: words,
	subsections: words,
	parts: words,
	counted: words,
	ordinals: words,
});

const numbered = (standard: string) =>
	z
		.string()
		.refine((text) => text.includes('{number}'), named('no-number'))
		.default(standard);

const structure = z.strictObject({
	section: numbered('§ {number}.'),
	subsection: numbered('({number})'),
	annex: numbered('{number}'),
	called: z
		.strictObject({ subsection: words, item: words, point: words, letter: words, annex: words })
		.default({ subsection: [], item: [], point: [], letter: [], annex: [] }),
});

const privacy = z.strictObject({
	health: words,
	production: words,
	classified: words,
	employer: words,
	staff: words,
	inspection: words,
	request: words,
	secrecy: words,
});

const substance = z.strictObject({
	duties: words,
	limits: words,
	times: words,
	numbers: words,
	roles: words,
	outsiders: words,
	light: words,
});

const orders = z.strictObject({
	heading: words,
	set: words,
	to: words,
	existing: words,
	must: words,
	lists: words,
	otherSources: z.string().min(1).default('–'),
	supersedes: z.string().includes('{id}').includes('{version}').default('{id} {version}'),
	summary: z.string().min(1).default('–'),
	proposed: z.string().includes('{what}').default('{what}'),
});

const word = z.string().default('');

const sentences = z.strictObject({
	opening: words,
	verbs: words,
	perfect: words,
	joins: words,
	unfinished: words,
	about: words,
	articles: z.strictObject({ common: word, neuter: word, one: words }).prefault({}),
	reports: z.strictObject({ ahead: words, back: words, done: words, toDo: words }).prefault({}),
	bounds: words,
	exempt: words,
	exemptFrom: words,
	duties: words,
	enterprises: words,
	relatives: words,
	employees: words,
	everybody: words,
});

const blanks = z.strictObject({
	money: words,
	day: words,
	units: words,
	names: words,
	is: words,
	called: z
		.strictObject({ amount: word, day: word, count: z.string().includes('{unit}').default('{unit}') })
		.prefault({}),
});

const schema = z.strictObject({
	abbreviations: z.array(z.string().endsWith('.', named('no-full-stop'))).default([]),
	commonWords: words,
	diagnoses: words,
	citations: citations.prefault({}),
	structure: structure.prefault({}),
	privacy: privacy.prefault({}),
	substance: substance.prefault({}),
	orders: orders.prefault({}),
	sentences: sentences.prefault({}),
	blanks: blanks.prefault({}),
});

/** Reads the word lists of every language: `<language>.yaml` and `writing/<language>.yaml` in `templates/language/`. */
export async function loadWordLists(root: string, report: Report): Promise<Readonly<Record<Language, WordLists>>> {
	const read = languages.map(async (language): Promise<[Language, WordLists]> => {
		const lists = await readDefinition(root, `templates/language/${language}.yaml`, schema, report);
		const writing = await readDefinition(root, `templates/language/writing/${language}.yaml`, writingSchema, report);
		return [language, { ...(lists ?? schema.parse({})), writing: writing ?? writingSchema.parse({}) }];
	});
	return Object.fromEntries(await Promise.all(read)) as Record<Language, WordLists>;
}
