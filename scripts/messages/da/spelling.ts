import type { SpellingMessages } from '../../types/index.ts';
import { installHunspell } from '../install-hunspell.ts';
import type { Texts } from '../text.ts';
import { languageNames } from './language-names.ts';
import { amount, andList, orList } from './phrases.ts';

export const spelling: Texts<SpellingMessages> = {
	spelling: {
		message: ({ word, times }) =>
			`Ordbogen kender ikke »${word}«${times === 1 ? '' : `, som står ${amount(times)} gange`}.`,
		remedy: ({ suggestions, language }) =>
			`${suggestions.length === 0 ? 'Se efter, om det er stavet rigtigt.' : `Mente du ${orList(suggestions.map((word) => `»${word}«`))}?`} Et ord, der er rigtigt, skriver du under »knownWords« i »templates/language/writing/${language}.yaml«.`,
		why: 'Stavefejl får læseren til at studse, og en søgning finder ikke teksten.',
	},
	'spelling-unavailable': {
		message: ({ lack, languages }) => {
			const names = andList(languages.map((language) => languageNames[language]));
			const reason = {
				program: 'hunspell er ikke installeret',
				dictionary: 'hunspell mangler ordbogen',
				answer: 'hunspell svarede ikke',
			}[lack];
			return `Stavningen på ${names} er ikke kontrolleret: ${reason}.`;
		},
		remedy: ({ lack, languages }) =>
			lack === 'answer'
				? 'Prøv igen.'
				: `På Debian og Ubuntu: »${installHunspell(languages)}«. Ellers ligger programmet på hunspell.github.io.`,
		why: 'Ordbøgerne følger ikke med; uden »--spelling« giver kontrollen det samme svar på alle maskiner.',
	},
};
