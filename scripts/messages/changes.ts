import type { Language } from '../types/index.ts';
import type { ChangeTexts } from './change-texts.ts';
import { changes as da } from './da/changes.ts';
import { changes as en } from './en/changes.ts';
import { changes as nb } from './nb/changes.ts';
import { changes as nn } from './nn/changes.ts';

/** The words by which changes are told of, by language. */
export const changeTexts: Readonly<Record<Language, ChangeTexts>> = { nb, nn, da, en };
