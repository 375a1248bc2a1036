import type { Language } from '../types/index.ts';
import { inspectionPack as da } from './da/inspection-pack.ts';
import { inspectionPack as en } from './en/inspection-pack.ts';
import { inspectionPack as nb } from './nb/inspection-pack.ts';
import { inspectionPack as nn } from './nn/inspection-pack.ts';
import type { PackTexts } from './pack-texts.ts';

/** The words of the inspection pack, by language. */
export const packTexts: Readonly<Record<Language, PackTexts>> = { nb, nn, da, en };
