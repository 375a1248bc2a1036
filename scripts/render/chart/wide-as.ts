import { textWidth } from '../text-width.ts';

/** About how many pixels a text is wide, rather too many: which font a reader has is not known. */
export function wideAs(text: string, size: number): number {
	return Math.ceil((textWidth(text, size) / 20) * 1.08);
}

/** How wide the widest of some texts is. */
export function widest(texts: readonly string[], size: number): number {
	return Math.max(0, ...texts.map((text) => wideAs(text, size)));
}
