import type { LanguageCheckMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { languageNames } from './language-names.ts';

export const languageCheck: Texts<LanguageCheckMessages> = {
	'language-text': {
		message: ({ found, language }) =>
			`Teksten er på ${languageNames[found]}, men dokumentet er på ${languageNames[language]}.`,
		remedy: ({ found, language }) =>
			`Skriv teksten på ${languageNames[language]}. Er hele dokumentet på ${languageNames[found]}, skriver du »language: ${found}«. Et citat sætter du »>« foran.`,
		why: 'Den, der skal følge teksten, må kunne læse alt, hvad den siger, og ét sprog for hele dokumentet gør ordene ens.',
	},
	'language-company': {
		message: ({ language, company }) =>
			`Dokumentet er på ${languageNames[language]}, men virksomheden skriver ${languageNames[company]}.`,
		remedy: ({ company }) =>
			`Skriv det på ${languageNames[company]}, eller lad det stå med en begrundelse under »waivers«.`,
		why: 'Alle i virksomheden skal kunne læse det, der gælder for dem.',
	},
};
