import type { Language } from '../types/index.ts';
import { derived as da } from './da/derived.ts';
import type { DerivedTexts } from './derived-texts.ts';
import { derived as en } from './en/derived.ts';
import { derived as nb } from './nb/derived.ts';
import { derived as nn } from './nn/derived.ts';

/** What is worked out for a document, in words, by language. */
export const derivedTexts: Readonly<Record<Language, DerivedTexts>> = { nb, nn, da, en };
