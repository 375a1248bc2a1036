import type { Language, LanguageCheckMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const languageCheck: Texts<LanguageCheckMessages> = {
	'language-text': {
		message: ({ found, language }) => `Teksten er på ${names[found]}, men dokumentet er på ${names[language]}.`,
		remedy: ({ found, language }) =>
			`Skriv teksten på ${names[language]}. Er heile dokumentet på ${names[found]}, skriv du «language: ${found}». Eit sitat set du «>» framfor.`,
		why: 'Den som skal følgje teksten, må kunne lese alt han seier, og eitt språk for heile dokumentet gjer orda like.',
	},
	'language-company': {
		message: ({ language, company }) => `Dokumentet er på ${names[language]}, men verksemda skriv ${names[company]}.`,
		remedy: ({ company }) => `Skriv det på ${names[company]}, eller la det stå med ei grunngjeving under «waivers».`,
		why: 'Alle i verksemda skal kunne lese det som gjeld for dei.',
	},
};

const names: Readonly<Record<Language, string>> = { nb: 'bokmål', nn: 'nynorsk', da: 'dansk', en: 'engelsk' };
