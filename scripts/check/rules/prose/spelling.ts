import type { DocumentRule, DocumentSubject, Place, Spelling } from '../../../types/index.ts';
import { sameWord } from '../../prose/same-word.ts';
import { speltWords } from '../../prose/spelt-words.ts';

/** Those who ask are told of each word that no dictionary knows, once a document, at its first place. */
export const spelling: DocumentRule = {
	code: 'spelling',
	for: 'asked',
	scope: 'document',
	check(subject, report) {
		const { language } = subject.doc;
		const all = misspeltIn(subject, subject.spelling?.[language] ?? new Map());
		const keys = all.map(({ word, place }) => `${place.file} ${sameWord(word)}`);
		all.forEach(({ word, place, suggestions }, index) => {
			if (keys.indexOf(keys[index] ?? '') < index) return;
			const times = keys.filter((key) => key === keys[index]).length;
			report({ code: 'spelling', severity: 'warning', place, params: { word, times, suggestions, language } });
		});
	},
};

interface Misspelt {
	readonly word: string;
	readonly place: Place;
	readonly suggestions: readonly string[];
}

function misspeltIn(subject: DocumentSubject, unknown: NonNullable<Spelling['nb']>): readonly Misspelt[] {
	return speltWords(subject).flatMap(({ word, writtenAt }) => {
		const suggestions = unknown.get(word);
		const place = suggestions && writtenAt();
		return suggestions === undefined || place === undefined ? [] : [{ word, place, suggestions }];
	});
}
