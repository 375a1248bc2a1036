import type { Language } from '../types/index.ts';
import { studio as da } from './da/studio.ts';
import { studio as en } from './en/studio.ts';
import { studio as nb } from './nb/studio.ts';
import { studio as nn } from './nn/studio.ts';
import type { StudioTexts } from './studio-texts.ts';

/** The words of the studio's page, by language. */
export const studioTexts: Readonly<Record<Language, StudioTexts>> = { nb, nn, da, en };
