import { studioTexts } from '../../messages/studio.ts';
import type { StudioStart } from '../../types/studio.ts';

/** What the page was given with its first byte. */
export const start = JSON.parse(document.getElementById('start')?.textContent ?? '') as StudioStart;

/** All words of the page, in the reader's language. */
export const texts = studioTexts[start.language];
