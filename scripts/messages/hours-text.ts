import type { Language } from '../types/index.ts';

/** Hours with one decimal, or two where they are written, as the language has them: `1559.9` is `1.559,9`. */
export function hoursText(hours: string, language: Language): string {
	return formats[language].format(hours as `${number}`);
}

const format = (locale: string) =>
	new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 2 });

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
	nb: format('nb'),
	nn: format('nn'),
	da: format('da'),
	en: format('en-GB'),
};
