import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { attempts } from './attempts.ts';
import type { Section } from './section.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface Hit {
	readonly section: Section;
	/** Whether a word of the text is one that was found. */
	isFound(word: string): boolean;
}

/** Finds sections; the best first. */
export type Search = (query: string) => readonly Hit[];

/** Makes sections searchable: by stem, by the beginning of a word, by parts of compounds, and with typing errors. */
export function searchIn(sections: readonly Section[], language: string): Search {
	const words = vocabularyOf(
		sections.map((section) => `${headingOf(section)}\n${section.text}`),
		language,
	);
	const index = new MiniSearch<Section>({
		fields: ['document', 'heading', 'text', 'headingParts', 'textParts'],
		extractField: fieldOf,
		tokenize: (text) => words.wordsOf(text),
		processTerm: (word, field) => (field?.endsWith('Parts') ? words.partsOf(word) : words.stemsOf(word)),
		searchOptions: { boost, boostDocument: (id) => weightOf(sections[id]) },
	});
	index.addAll(sections);
	return (typed) => {
		for (const { query, options, share } of attempts(typed, words)) {
			const all = index.search(query, options);
			const least = (all[0]?.score ?? 0) * share;
			const found = all.filter((result) => result.score >= least && isOwn(result, sections));
			if (found.length > 0)
				return found.flatMap(({ id, terms }) => {
					const section = sections[id];
					const isFound = (word: string) =>
						[...words.stemsOf(word), ...words.partsOf(word)].some((term) => terms.includes(term));
					return section ? [{ section, isFound }] : [];
				});
		}
		return [];
	};
}

const boost: NonNullable<SearchOptions['boost']> = {
	document: 0.5,
	heading: 4,
	text: 1,
	headingParts: 3,
	textParts: 0.5,
};

/** The beginning of a document stands for the whole of it. */
function weightOf(section: Section | undefined): number {
	if (section?.leadsOn) return 0.2;
	return section?.heading === '' ? 2 : 1;
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
