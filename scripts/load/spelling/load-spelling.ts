import {
	type Language,
	type Report,
	type Spelling,
	type SpellingLack,
	spellingLacks,
	type WordLists,
} from '../../types/index.ts';
import { isCompound, partsOf } from './compound.ts';
import { hunspell, type Speller } from './hunspell.ts';

/** So many suggestions are worth reading, and of so many words hunspell finds them in good time. */
const most = { suggestions: 3, words: 50 };

/** Norwegian and Danish make one word of several; the few that English has are in its dictionary. */
const compounding: ReadonlySet<Language> = new Set(['nb', 'nn', 'da']);

/**
 * What dictionaries do not know of the words of each language; one that cannot be asked is reported, once for each reason.
 * @param lists with words that dictionaries lack, which compounds are made of too
 */
export async function loadSpelling(
	words: ReadonlyMap<Language, ReadonlySet<string>>,
	lists: Readonly<Record<Language, Pick<WordLists, 'writing'>>>,
	report: Report,
	speller: Speller = hunspell,
): Promise<Spelling> {
	const asked = [...words].map(async ([language, some]) => {
		const known = new Set(lists[language].writing.knownWords.map((word) => word.toLowerCase()));
		return { language, unknown: await unknownOf({ language, known, speller }, [...some]) };
	});
	const answers = await Promise.all(asked);
	for (const lack of spellingLacks) {
		const languages = answers.filter(({ unknown }) => unknown === lack).map(({ language }) => language);
		const [first] = languages;
		if (first === undefined) continue;
		const place = { file: `templates/language/writing/${first}.yaml`, line: 1, column: 1 };
		report({ code: 'spelling-unavailable', severity: 'info', place, params: { lack, languages } });
	}
	return Object.fromEntries(
		answers.flatMap(({ language, unknown }) => (typeof unknown === 'string' ? [] : [[language, unknown]])),
	);
}

interface Inquiry {
	readonly language: Language;
	readonly known: ReadonlySet<string>;
	readonly speller: Speller;
}

async function unknownOf(
	inquiry: Inquiry,
	words: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]> | SpellingLack> {
	const { language, speller } = inquiry;
	const strange = await strangeOf(inquiry, words);
	if (typeof strange === 'string') return strange;
	const unknown = compounding.has(language) ? await withoutCompounds(inquiry, strange) : strange;
	if (typeof unknown === 'string') return unknown;
	const suggestions = await speller.suggestions(language, unknown.slice(0, most.words));
	return new Map(unknown.map((word) => [word, worthReading(word, suggestions.get(word) ?? [])]));
}

async function strangeOf(
	{ language, known, speller }: Inquiry,
	words: readonly string[],
): Promise<readonly string[] | SpellingLack> {
	const strange = await speller.unknown(
		language,
		words.filter((word) => !known.has(word.toLowerCase())),
	);
	return typeof strange === 'string' ? strange : words.filter((word) => strange.has(word));
}

/** Those of the words that are not made of words that are known. */
async function withoutCompounds(inquiry: Inquiry, words: readonly string[]): Promise<readonly string[] | SpellingLack> {
	const strange = await strangeOf(inquiry, [...new Set(words.flatMap(partsOf))]);
	if (typeof strange === 'string') return strange;
	const unknown = new Set(strange);
	return words.filter((word) => !isCompound(word, (part) => !unknown.has(part)));
}

/** A word that is only taken apart is no better. */
function worthReading(word: string, suggestions: readonly string[]): readonly string[] {
	return suggestions.filter((other) => other.replace(/[ -]/gu, '') !== word).slice(0, most.suggestions);
}
