import { partsOf } from './parts-of.ts';
import { remembered } from './remembered.ts';
import { stemOf } from './stem.ts';
import { wordPattern } from './word-pattern.ts';

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
	const wholeOf = (word: string) => stem(word.replaceAll('‑', '-'));
	const stemsOf = remembered((word) => {
		const words = word.split(/[-‑]/u);
		return words.length === 1 ? [wholeOf(word)] : [wholeOf(word), ...words.map(stem)];
	});
	const known = new Set(texts.flatMap(wordsOf).flatMap(stemsOf));
	return {
		known,
		wordsOf,
		wholeOf,
		stemsOf,
		partsOf: remembered((word) => stemsOf(word).flatMap((term) => [...partsOf(term, known)])),
	};
}

function wordsOf(text: string): string[] {
	return text.match(wordPattern) ?? [];
}
