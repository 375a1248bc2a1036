import type { Language } from '../types/index.ts';
import { summary as da } from './da/summary.ts';
import { summary as en } from './en/summary.ts';
import { summary as nb } from './nb/summary.ts';
import { summary as nn } from './nn/summary.ts';
import type { SummaryTexts } from './summary-texts.ts';

/** The words of a summary of what was checked, by language. */
export const summaryTexts: Readonly<Record<Language, SummaryTexts>> = { nb, nn, da, en };
