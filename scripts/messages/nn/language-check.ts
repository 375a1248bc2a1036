import type { LanguageCheckMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { languageNames } from './language-names.ts';

export const languageCheck: Texts<LanguageCheckMessages> = {
	'language-text': {
		message: ({ found, language }) =>
			`Teksten er på ${languageNames[found]}, men dokumentet er på ${languageNames[language]}.`,
		remedy: ({ found, language }) =>
			`Skriv teksten på ${languageNames[language]}. Er heile dokumentet på ${languageNames[found]}, skriv du «language: ${found}». Eit sitat set du «>» framfor.`,
		why: 'Den som skal følgje teksten, må kunne lese alt han seier, og eitt språk for heile dokumentet gjer orda like.',
	},
	'language-company': {
		message: ({ language, company }) =>
			`Dokumentet er på ${languageNames[language]}, men verksemda skriv ${languageNames[company]}.`,
		remedy: ({ company }) =>
			`Skriv det på ${languageNames[company]}, eller la det stå med ei grunngjeving under «waivers».`,
		why: 'Alle i verksemda skal kunne lese det som gjeld for dei.',
	},
};
