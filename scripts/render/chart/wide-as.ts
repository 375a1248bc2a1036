import { textWidth } from '../text-width.ts';

/** About how many pixels a text is wide, rather too many: which font a reader has is not known. */
export function wideAs(text: string, size: number): number {
	return Math.ceil((textWidth(text, size) / 20) * 1.08);
}
