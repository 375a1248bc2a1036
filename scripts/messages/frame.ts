import type { Language } from '../types/index.ts';
import { frame as da } from './da/frame.ts';
import { frame as en } from './en/frame.ts';
import type { FrameTexts } from './frame-texts.ts';
import { frame as nb } from './nb/frame.ts';
import { frame as nn } from './nn/frame.ts';

/** The words printed round the text of documents, by the document's language. */
export const frameTexts: Readonly<Record<Language, FrameTexts>> = { nb, nn, da, en };
