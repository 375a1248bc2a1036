import type { Language } from '../types/index.ts';
import { imported as da } from './da/imported.ts';
import { imported as en } from './en/imported.ts';
import type { ImportTexts } from './import-texts.ts';
import { imported as nb } from './nb/imported.ts';
import { imported as nn } from './nn/imported.ts';

/** The words of what an import says of its source, by language. */
export const importTexts: Readonly<Record<Language, ImportTexts>> = { nb, nn, da, en };
