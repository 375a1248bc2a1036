import type { SpellingMessages } from '../../types/index.ts';
import { installHunspell } from '../install-hunspell.ts';
import type { Texts } from '../text.ts';
import { languageNames } from './language-names.ts';
import { amount, andList, orList } from './phrases.ts';

export const spelling: Texts<SpellingMessages> = {
	spelling: {
		message: ({ word, times }) =>
			`Ordboka kjenner ikkje «${word}»${times === 1 ? '' : `, som står ${amount(times)} gonger`}.`,
		remedy: ({ suggestions, language }) =>
			`${suggestions.length === 0 ? 'Sjå om det er rett skrive.' : `Meinte du ${orList(suggestions.map((word) => `«${word}»`))}?`} Eit ord som er rett, fører du opp under «knownWords» i «templates/language/writing/${language}.yaml».`,
		why: 'Feilskrivne ord gjer at lesaren stussar, og at søk ikkje finn teksten.',
	},
	'spelling-unavailable': {
		message: ({ lack, languages }) => {
			const names = andList(languages.map((language) => languageNames[language]));
			const reason = {
				program: 'hunspell er ikkje installert',
				dictionary: 'hunspell manglar ordbok',
				answer: 'hunspell svara ikkje',
			}[lack];
			return `Rettskrivinga på ${names} er ikkje kontrollert: ${reason}.`;
		},
		remedy: ({ lack, languages }) =>
			lack === 'answer'
				? 'Prøv om att.'
				: `På Debian og Ubuntu: «${installHunspell(languages)}». Elles finn du programmet på hunspell.github.io.`,
		why: 'Ordbøkene følgjer ikkje med; utan «--spelling» gir kontrollen det same svaret på alle maskiner.',
	},
};
