import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { partsOf } from './parts-of.ts';
import type { Section } from './section.ts';
import { type Stem, stemOf } from './stem.ts';
import { wordsIn } from './words-in.ts';

export interface Hit {
	readonly section: Section;
	/** Whether a word of the text is one that was found. */
	isFound(word: string): boolean;
}

/** Finds sections; the best first. */
export type Search = (query: string) => readonly Hit[];

/** Makes sections searchable: by stem, by the beginning of a word, by parts of compounds, and with typing errors. */
export function searchIn(sections: readonly Section[], language: string): Search {
	const stem = stemOf(language);
	const known = new Set(
		sections.flatMap((section) =>
			wordsOf(`${headingOf(section)}\n${section.text}`).flatMap((word) => stemsOf(word, stem)),
		),
	);
	const parts = partsIn(known);
	const partsOfWord = (word: string) => stemsOf(word, stem).flatMap((term) => [...parts(term)]);
	const index = new MiniSearch<Section>({
		fields: ['document', 'heading', 'text', 'headingParts', 'textParts'],
		extractField: (section, field) => fieldOf(section, field),
		tokenize: wordsOf,
		processTerm: (word, field) => (field?.endsWith('Parts') ? partsOfWord(word) : stemsOf(word, stem)),
	});
	index.addAll(sections);
	return (query) => {
		for (const attempt of attempts(sections, stem, partsOfWord)) {
			const found = index.search(query, attempt).filter((result) => isOwn(result, sections));
			if (found.length > 0)
				return found.flatMap(({ id, terms }) => {
					const section = sections[id];
					const isFound = (word: string) =>
						[...stemsOf(word, stem), ...partsOfWord(word)].some((term) => terms.includes(term));
					return section ? [{ section, isFound }] : [];
				});
		}
		return [];
	};
}

function wordsOf(text: string): string[] {
	return wordsIn(text).map((word) => word.text);
}

/** The title of a document is the heading of its beginning. */
function headingOf({ heading, document }: Section): string {
	return heading || document;
}

function fieldOf(section: Section, field: string): string | number | boolean {
	if (field === 'heading' || field === 'headingParts') return headingOf(section);
	if (field === 'textParts') return section.text;
	return section[field as keyof Section];
}

/** The title of its document alone makes no section a hit; the document's beginning is one. */
function isOwn({ id, match }: SearchResult, sections: readonly Section[]): boolean {
	return (
		sections[id]?.heading === '' || Object.values(match).some((fields) => fields.some((name) => name !== 'document'))
	);
}

/** The parts of a word, remembered. */
function partsIn(known: ReadonlySet<string>): (stem: string) => ReadonlySet<string> {
	const seen = new Map<string, ReadonlySet<string>>();
	return (stem) => {
		const parts = seen.get(stem) ?? partsOf(stem, known);
		seen.set(stem, parts);
		return parts;
	};
}

/** A word joined by hyphens is found as a whole and by each of its words. */
function stemsOf(word: string, stem: Stem): string[] {
	const whole = wholeOf(word, stem);
	const words = word.split(/[-‑]/u);
	return words.length === 1 ? [whole] : [whole, ...words.map(stem)];
}

function wholeOf(word: string, stem: Stem): string {
	return stem(word.replaceAll('‑', '-'));
}

/** What is searched for, from the words as typed to whatever is near them; the first that finds something counts. */
function attempts(
	sections: readonly Section[],
	stem: Stem,
	partsOfWord: (word: string) => readonly string[],
): readonly SearchOptions[] {
	const typed: SearchOptions = {
		boost: { document: 0.5, heading: 4, text: 1, headingParts: 3, textParts: 0.5 },
		boostDocument: (id) => (sections[id]?.leadsOn ? 0.2 : 1),
		combineWith: 'AND',
		prefix: (term) => term.length > 1,
		processTerm: (word) => wholeOf(word, stem),
	};
	const nearly: SearchOptions = { ...typed, fuzzy: (term) => (term.length > 3 && !/\d/u.test(term) ? 0.2 : false) };
	const near: SearchOptions = {
		...nearly,
		combineWith: 'OR',
		processTerm: (word) => [wholeOf(word, stem), ...partsOfWord(word)],
	};
	return [typed, nearly, near];
}
