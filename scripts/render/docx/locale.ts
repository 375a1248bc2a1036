import type { Language } from '../../types/index.ts';

/** Languages as Word names them, for proofing and hyphenation. */
export const locale: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', da: 'da-DK', en: 'en-GB' };
