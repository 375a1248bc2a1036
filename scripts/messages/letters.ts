import type { Language } from '../types/index.ts';
import { letterTexts as da } from './da/letter-texts.ts';
import { letterTexts as en } from './en/letter-texts.ts';
import type { LetterTexts } from './letter-texts.ts';
import { letterTexts as nb } from './nb/letter-texts.ts';
import { letterTexts as nn } from './nn/letter-texts.ts';

/** The words about letters to companies, by language. */
export const letterTexts: Readonly<Record<Language, LetterTexts>> = { nb, nn, da, en };
