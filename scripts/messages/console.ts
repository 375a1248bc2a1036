import type { Language } from '../types/index.ts';
import type { ConsoleTexts } from './console-texts.ts';
import { consoleTexts as da } from './da/console.ts';
import { consoleTexts as en } from './en/console.ts';
import { consoleTexts as nb } from './nb/console.ts';
import { consoleTexts as nn } from './nn/console.ts';

/** What the commands say, by the reader's language. */
export const consoleTexts: Readonly<Record<Language, ConsoleTexts>> = { nb, nn, da, en };
