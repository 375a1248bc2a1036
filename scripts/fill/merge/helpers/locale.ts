import type { Language } from '../../../types/index.ts';

/** The locale whose dates, numbers and lists a language uses. */
export const locale: Readonly<Record<Language, string>> = { nb: 'nb', nn: 'nn', da: 'da', en: 'en-GB' };
