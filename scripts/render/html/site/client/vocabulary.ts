import { partsOf } from './parts-of.ts';
import { stemOf } from './stem.ts';
import { wordsIn } from './words-in.ts';

/** The words of a handbook, as a search knows them: stems, and the parts of compounds. */
export interface Vocabulary {
	readonly known: ReadonlySet<string>;
	wordsOf(text: string): string[];
	/** A word joined by hyphens stays whole. */
	wholeOf(word: string): string;
	/** The word, and each word that hyphens join in it. */
	stemsOf(word: string): string[];
	partsOf(word: string): string[];
}

/** Gathers the words of texts in a language. */
export function vocabularyOf(texts: readonly string[], language: string): Vocabulary {
	const stem = stemOf(language);
	const wordsOf = (text: string) => wordsIn(text).map((word) => word.text);
	const wholeOf = (word: string) => stem(word.replaceAll('‑', '-'));
	const stemsOf = (word: string) => {
		const words = word.split(/[-‑]/u);
		return words.length === 1 ? [wholeOf(word)] : [wholeOf(word), ...words.map(stem)];
	};
	const known = new Set(texts.flatMap(wordsOf).flatMap(stemsOf));
	const seen = new Map<string, readonly string[]>();
	const partsOfStem = (term: string) => {
		const parts = seen.get(term) ?? [...partsOf(term, known)];
		seen.set(term, parts);
		return parts;
	};
	return { known, wordsOf, wholeOf, stemsOf, partsOf: (word) => stemsOf(word).flatMap(partsOfStem) };
}
