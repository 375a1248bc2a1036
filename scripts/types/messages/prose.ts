import type { Language } from '../language.ts';

/** A sentence that does much to make a text hard to read. */
export interface HeavySentence {
	/** Its first words. */
	readonly start: string;
	/** Line and column, `22:5`, after the file where that is not the document's own. */
	readonly at: string;
}

/** Messages about how a text is written. */
export interface ProseMessages {
	/** `longest`: the section with most words. */
	'readability-words': {
		readonly words: number;
		readonly limit: number;
		readonly longest: { readonly heading: string; readonly words: number } | undefined;
	};
	/** `hardest`: the section with the highest measure, of those that are long enough. */
	'readability-lix': {
		readonly lix: number;
		readonly limit: number;
		readonly hardest: { readonly heading: string; readonly lix: number } | undefined;
		readonly worst: readonly HeavySentence[];
	};
	'readability-sentence': { readonly words: number; readonly limit: number; readonly start: string };
	/** `heading`: of the section; undefined: the whole document, with its heaviest sentences. */
	'readability-report': {
		readonly heading: string | undefined;
		readonly words: number;
		readonly sentences: number;
		readonly lix: number;
		readonly language: Language;
		readonly worst: readonly HeavySentence[];
	};
	wording: { readonly word: string; readonly instead: string };
	'word-confused': { readonly word: string; readonly instead: string };
	'term-preferred': { readonly term: string; readonly instead: readonly string[] };
	/** `long`: what it stands for, where a list says so. */
	'abbreviation-unexplained': { readonly short: string; readonly long: string | undefined };
	'word-doubled': { readonly word: string };
	'space-missing': { readonly written: string; readonly instead: string };
}
