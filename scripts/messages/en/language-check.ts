import type { Language, LanguageCheckMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const languageCheck: Texts<LanguageCheckMessages> = {
	'language-text': {
		message: ({ found, language }) => `The text is in ${names[found]}, but the document is in ${names[language]}.`,
		remedy: ({ found, language }) =>
			`Write the text in ${names[language]}. If the whole document is in ${names[found]}, write “language: ${found}”. Put “>” before a quotation.`,
		why: 'Those who follow the text must be able to read all of it, and one language throughout keeps its terms the same.',
	},
	'language-company': {
		message: ({ language, company }) =>
			`The document is in ${names[language]}, but the company writes ${names[company]}.`,
		remedy: ({ company }) => `Write it in ${names[company]}, or let it stand with a reason under “waivers”.`,
		why: 'Everybody in the company must be able to read what applies to them.',
	},
};

const names: Readonly<Record<Language, string>> = {
	nb: 'Norwegian (nb)',
	nn: 'Norwegian (nn)',
	da: 'Danish',
	en: 'English',
};
