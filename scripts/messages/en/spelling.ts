import type { SpellingMessages } from '../../types/index.ts';
import { installHunspell } from '../install-hunspell.ts';
import type { Texts } from '../text.ts';
import { languageNames } from './language-names.ts';
import { amount, andList, orList } from './phrases.ts';

export const spelling: Texts<SpellingMessages> = {
	spelling: {
		message: ({ word, times }) =>
			`The dictionary does not know “${word}”${times === 1 ? '' : `, which stands ${amount(times)} times`}.`,
		remedy: ({ suggestions, language }) =>
			`${suggestions.length === 0 ? 'See whether it is spelt right.' : `Did you mean ${orList(suggestions.map((word) => `“${word}”`))}?`} List a word that is right under “knownWords” in “templates/language/writing/${language}.yaml”.`,
		why: 'A misspelt word makes readers stumble, and a search does not find the text.',
	},
	'spelling-unavailable': {
		message: ({ lack, languages }) => {
			const names = andList(languages.map((language) => languageNames[language]));
			const reason = {
				program: 'hunspell is not installed',
				dictionary: 'hunspell has no dictionary for it',
				answer: 'hunspell did not answer',
			}[lack];
			return `Spelling was not checked in ${names}: ${reason}.`;
		},
		remedy: ({ lack, languages }) =>
			lack === 'answer'
				? 'Try again.'
				: `On Debian and Ubuntu: “${installHunspell(languages)}”. Elsewhere the program is found at hunspell.github.io.`,
		why: 'Dictionaries do not come with the program; without “--spelling” a check gives the same answer on every machine.',
	},
};
