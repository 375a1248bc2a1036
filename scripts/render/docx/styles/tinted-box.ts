import { ink } from '../ink.ts';
import type { ParagraphLook } from './style.ts';

const edge = { colour: ink.tint, size: 4, space: 6 };

/** Text on a tinted ground that reaches as far as the text round it. */
export const tintedBox: ParagraphLook = {
	keepLines: true,
	borders: { top: edge, left: edge, bottom: edge, right: edge },
	fill: ink.tint,
	left: 6.5,
	right: 6.5,
};
