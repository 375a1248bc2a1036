import type { LanguageCheckMessages } from '../../types/index.ts';

export const languageCheck: LanguageCheckMessages = {
	'language-text': { language: 'nb', found: 'da' },
	'language-company': { language: 'nn', company: 'nb' },
};
