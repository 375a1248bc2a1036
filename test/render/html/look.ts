import { readFileSync } from 'node:fs';
import type { Look } from '../../../scripts/types/index.ts';

const css = readFileSync(new URL('../../../scripts/render/html/page.css', import.meta.url), 'utf8');

/** The look that pages are rendered with. */
export const look: Look = { css, fonts: [], typst: '' };
