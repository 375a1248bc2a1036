import type { Language } from '../types/index.ts';
import { layersTexts as da } from './da/layers-texts.ts';
import { layersTexts as en } from './en/layers-texts.ts';
import type { LayersTexts } from './layers-texts.ts';
import { layersTexts as nb } from './nb/layers-texts.ts';
import { layersTexts as nn } from './nn/layers-texts.ts';

/** The words about texts of the library that companies have made their own, by language. */
export const layersTexts: Readonly<Record<Language, LayersTexts>> = { nb, nn, da, en };
