import type { Language } from '../types/index.ts';
import { da } from './da/index.ts';
import { en } from './en/index.ts';
import { nb } from './nb/index.ts';
import { nn } from './nn/index.ts';
import type { Catalogue } from './text.ts';

/** All messages in all languages. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { nb, nn, da, en };
