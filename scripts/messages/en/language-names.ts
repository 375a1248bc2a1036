import type { Language } from '../../types/index.ts';

/** What each language is called. */
export const languageNames: Readonly<Record<Language, string>> = {
	nb: 'Norwegian (nb)',
	nn: 'Norwegian (nn)',
	da: 'Danish',
	en: 'English',
};
