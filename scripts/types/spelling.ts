import type { Language } from './language.ts';

/**
 * The words that the dictionary of a language does not know, as they were asked for, each with what may be meant, the likeliest
 * first. A language that no dictionary could be asked about is left out.
 */
export type Spelling = Readonly<Partial<Record<Language, ReadonlyMap<string, readonly string[]>>>>;

/** Why the spelling of a language was not checked: no hunspell, no dictionary for it, or hunspell did not answer. */
export const spellingLacks = ['program', 'dictionary', 'answer'] as const;
export type SpellingLack = (typeof spellingLacks)[number];
