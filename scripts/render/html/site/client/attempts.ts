import type { Query, SearchOptions } from 'minisearch';
import type { Vocabulary } from './vocabulary.ts';

/** A query as the index takes it. */
export interface Attempt {
	readonly query: Query;
	readonly options: SearchOptions;
	/** What scores less than this part of the best is not worth showing. */
	readonly share: number;
}

/** What to search for, from the words as typed to whatever is near them; the first that finds something counts. */
export function attempts(typed: string, words: Vocabulary): readonly Attempt[] {
	const whole: SearchOptions = { combineWith: 'AND', prefix: isLong, processTerm: (word) => words.wholeOf(word) };
	const within: SearchOptions = { combineWith: 'AND', tokenize: (term) => [term], processTerm: (term) => term };
	const near: SearchOptions = { fuzzy: (term) => (/^\D{4,}$/u.test(term) ? 0.2 : false), prefix: isLong };
	const nearly: SearchOptions = { ...whole, ...near };
	const inPart: SearchOptions = {
		combineWith: 'OR',
		processTerm: (word) => [words.wholeOf(word), ...words.partsOf(word)],
	};
	return [
		{ query: typed, options: whole, share: 0 },
		{ query: holding(typed, words), options: within, share: 0 },
		{ query: typed, options: nearly, share: 0.02 },
		{ query: typed, options: inPart, share: 0.1 },
		{ query: typed, options: { ...inPart, ...near }, share: 0.1 },
	];
}

function isLong(term: string): boolean {
	return term.length > 1;
}

/** For each word, the words of the handbook that hold it somewhere. */
function holding(typed: string, { known, wordsOf, wholeOf }: Vocabulary): Query {
	const queries = wordsOf(typed).map((word): Query => {
		const whole = wholeOf(word);
		return {
			combineWith: 'OR',
			queries: whole.length < 4 ? [whole] : [...known].filter((term) => term.includes(whole)),
		};
	});
	return { combineWith: 'AND', queries };
}
