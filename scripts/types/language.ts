/** The languages of documents and messages: Bokmål, Nynorsk, Danish and English (BCP 47). */
export const languages = ['nb', 'nn', 'da', 'en'] as const;

export type Language = (typeof languages)[number];

/** The same words in every language; a missing one is a compile error. */
export type Words = Readonly<Record<Language, string>>;
