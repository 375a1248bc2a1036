import type { Language } from '../../types/index.ts';

/** What each language is called. */
export const languageNames: Readonly<Record<Language, string>> = {
	nb: 'bokmål',
	nn: 'nynorsk',
	da: 'dansk',
	en: 'engelsk',
};
