import type { SpellingMessages } from '../../types/index.ts';
import { installHunspell } from '../install-hunspell.ts';
import type { Texts } from '../text.ts';
import { languageNames } from './language-names.ts';
import { amount, andList, orList } from './phrases.ts';

export const spelling: Texts<SpellingMessages> = {
	spelling: {
		message: ({ word, times }) =>
			`Ordboka kjenner ikke «${word}»${times === 1 ? '' : `, som står ${amount(times)} ganger`}.`,
		remedy: ({ suggestions, language }) =>
			`${suggestions.length === 0 ? 'Se om det er skrevet riktig.' : `Mente du ${orList(suggestions.map((word) => `«${word}»`))}?`} Et ord som er riktig, fører du opp under «knownWords» i «templates/language/writing/${language}.yaml».`,
		why: 'Feilskrevne ord gjør at leseren stusser, og at søk ikke finner teksten.',
	},
	'spelling-unavailable': {
		message: ({ lack, languages }) => {
			const names = andList(languages.map((language) => languageNames[language]));
			const reason = {
				program: 'hunspell er ikke installert',
				dictionary: 'hunspell mangler ordbok',
				answer: 'hunspell svarte ikke',
			}[lack];
			return `Rettskrivingen på ${names} er ikke kontrollert: ${reason}.`;
		},
		remedy: ({ lack, languages }) =>
			lack === 'answer'
				? 'Prøv igjen.'
				: `På Debian og Ubuntu: «${installHunspell(languages)}». Ellers finner du programmet på hunspell.github.io.`,
		why: 'Ordbøkene følger ikke med; uten «--spelling» gir kontrollen det samme svaret på alle maskiner.',
	},
};
