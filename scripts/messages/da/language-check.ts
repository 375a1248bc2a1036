import type { Language, LanguageCheckMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const languageCheck: Texts<LanguageCheckMessages> = {
	'language-text': {
		message: ({ found, language }) => `Teksten er på ${names[found]}, men dokumentet er på ${names[language]}.`,
		remedy: ({ found, language }) =>
			`Skriv teksten på ${names[language]}. Er hele dokumentet på ${names[found]}, skriver du »language: ${found}«. Et citat sætter du »>« foran.`,
		why: 'Den, der skal følge teksten, må kunne læse alt, hvad den siger, og ét sprog for hele dokumentet gør ordene ens.',
	},
	'language-company': {
		message: ({ language, company }) =>
			`Dokumentet er på ${names[language]}, men virksomheden skriver ${names[company]}.`,
		remedy: ({ company }) => `Skriv det på ${names[company]}, eller lad det stå med en begrundelse under »waivers«.`,
		why: 'Alle i virksomheden skal kunne læse det, der gælder for dem.',
	},
};

const names: Readonly<Record<Language, string>> = { nb: 'norsk bokmål', nn: 'nynorsk', da: 'dansk', en: 'engelsk' };
