import type { Language } from '../types/index.ts';
import { yearWheel as da } from './da/year-wheel.ts';
import { yearWheel as en } from './en/year-wheel.ts';
import { yearWheel as nb } from './nb/year-wheel.ts';
import { yearWheel as nn } from './nn/year-wheel.ts';
import type { YearTexts } from './year-texts.ts';

/** The words of the year wheel, by language. */
export const yearTexts: Readonly<Record<Language, YearTexts>> = { nb, nn, da, en };
