import type { Language } from '../types/index.ts';
import { edition as da } from './da/edition.ts';
import type { EditionTexts } from './edition-texts.ts';
import { edition as en } from './en/edition.ts';
import { edition as nb } from './nb/edition.ts';
import { edition as nn } from './nn/edition.ts';

/** The words round the chapters of a handbook, by language. */
export const editionTexts: Readonly<Record<Language, EditionTexts>> = { nb, nn, da, en };
