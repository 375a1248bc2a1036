import type { HeavySentence, ProseMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { languageNames } from './language-names.ts';
import { amount, count, orList } from './phrases.ts';

export const prose: Texts<ProseMessages> = {
	'readability-words': {
		message: ({ words, limit, longest }) =>
			`The text has ${amount(words)} words; the limit is ${amount(limit)}.${longestPart(longest)}`,
		remedy: () => 'Cut what readers do not need to do the job, or divide the document.',
		why: 'A short text is read; a long one is put aside.',
	},
	'readability-lix': {
		message: ({ lix, limit, hardest, worst }) =>
			`The readability score (LIX) is ${amount(lix)}; the limit is ${amount(limit)}.${hardestPart(hardest)}${heaviest(worst)}`,
		remedy: () => 'Divide long sentences, and replace long words.',
		why: 'LIX is words per sentence plus the percentage of long words. Under 40 is easy to read, over 50 is difficult.',
	},
	'readability-sentence': {
		message: ({ words, limit, start }) =>
			`The sentence that begins “${start} …” has ${amount(words)} words; the limit is ${amount(limit)}.`,
		remedy: () => 'Put a full stop earlier.',
		why: 'In long sentences the main point is lost.',
	},
	'readability-report': {
		message: ({ heading, words, sentences, lix, language, worst }) =>
			`${heading === undefined ? 'The whole document' : `“${heading}”`}: ${count(words, 'word', 'words')}, ${count(sentences, 'sentence', 'sentences')}, LIX ${amount(lix)}, ${languageNames[language]}.${heaviest(worst)}`,
		remedy: () => 'Begin with the heaviest part and the heaviest sentences.',
		why: 'The figures show where a text is long and heavy; they are no requirement in themselves.',
	},
	wording: {
		message: ({ word, instead }) => `“${word}” should be written “${instead}”.`,
		remedy: ({ instead }) => `Write “${instead}”.`,
		why: 'The word list in “templates/language/writing” collects words that have been written wrongly before.',
	},
	'word-confused': {
		message: ({ word, instead }) => `“${word}” stands where “${instead}” is meant.`,
		remedy: ({ instead }) => `Write “${instead}”.`,
		why: 'The word is spelt rightly, but it is another; a spell checker does not see it.',
	},
	'term-preferred': {
		message: ({ term }) => `The handbook does not use the word “${term}”.`,
		remedy: ({ instead }) => `Write ${orList(instead.map((word) => `“${word}”`))}.`,
		why: 'When one thing always has one name, readers need not wonder whether it is two.',
	},
	'abbreviation-unexplained': {
		message: ({ short }) => `The abbreviation “${short}” is not explained where it stands first.`,
		remedy: ({ short, long }) =>
			long === undefined
				? `Write the words in full, followed by (${short}).`
				: `Write “${long} (${short})” where it stands first.`,
		why: 'Someone new does not know the abbreviations of the house.',
	},
	'word-doubled': {
		message: ({ word }) => `“${word}” stands twice in a row.`,
		remedy: () => 'Cut one of the two.',
		why: 'Two equal words in a row are nearly always left over from a correction.',
	},
	'space-missing': {
		message: ({ written }) => `A space is missing in “${written}”.`,
		remedy: ({ instead }) => `Write “${instead}”.`,
		why: 'Without a space two sentences look like one.',
	},
};

function longestPart(longest: ProseMessages['readability-words']['longest']): string {
	return longest === undefined ? '' : ` The longest part is “${longest.heading}” with ${amount(longest.words)} words.`;
}

function hardestPart(hardest: ProseMessages['readability-lix']['hardest']): string {
	return hardest === undefined ? '' : ` The hardest part is “${hardest.heading}” with ${amount(hardest.lix)}.`;
}

function heaviest(worst: readonly HeavySentence[]): string {
	return worst.length === 0
		? ''
		: ` Heaviest sentences: ${worst.map(({ start, at }) => `“${start} …” (${at})`).join(', ')}.`;
}
