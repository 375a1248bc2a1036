import type { Language } from '../types/index.ts';
import { studioServer as da } from './da/studio-server.ts';
import { studioServer as en } from './en/studio-server.ts';
import { studioServer as nb } from './nb/studio-server.ts';
import { studioServer as nn } from './nn/studio-server.ts';
import type { StudioServerTexts } from './studio-server-texts.ts';

/** What the studio's server says beside findings, by language. */
export const studioServerTexts: Readonly<Record<Language, StudioServerTexts>> = { nb, nn, da, en };
