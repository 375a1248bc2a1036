import type { Language } from '../types/index.ts';
import { redline as da } from './da/redline.ts';
import { redline as en } from './en/redline.ts';
import { redline as nb } from './nb/redline.ts';
import { redline as nn } from './nn/redline.ts';
import type { RedlineTexts } from './redline-texts.ts';

/** The words of a document that shows two versions, by language. */
export const redlineTexts: Readonly<Record<Language, RedlineTexts>> = { nb, nn, da, en };
