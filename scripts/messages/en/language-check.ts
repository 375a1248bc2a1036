import type { LanguageCheckMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { languageNames } from './language-names.ts';

export const languageCheck: Texts<LanguageCheckMessages> = {
	'language-text': {
		message: ({ found, language }) =>
			`The text is in ${languageNames[found]}, but the document is in ${languageNames[language]}.`,
		remedy: ({ found, language }) =>
			`Write the text in ${languageNames[language]}. If the whole document is in ${languageNames[found]}, write “language: ${found}”. Put “>” before a quotation.`,
		why: 'Those who follow the text must be able to read all of it, and one language throughout keeps its terms the same.',
	},
	'language-company': {
		message: ({ language, company }) =>
			`The document is in ${languageNames[language]}, but the company writes ${languageNames[company]}.`,
		remedy: ({ company }) => `Write it in ${languageNames[company]}, or let it stand with a reason under “waivers”.`,
		why: 'Everybody in the company must be able to read what applies to them.',
	},
};
