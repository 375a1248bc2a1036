import { styleOf } from './pieces-of.ts';

/** How a paragraph stands in a list of Word. */
export interface WordItem {
	readonly level: number;
	/** What stands before it: a bullet, `2.` or `a)`. */
	readonly marker: string;
	/** It is a sign that says nothing. */
	readonly isBullet: boolean;
}

/** Typefaces in which letters are pictures, and that in which Word writes `o` as a ring. */
const pictures = /symbol|wingdings|webdings|courier/iu;

/** Word writes items as paragraphs: the level stands in their style, the marker before their words. Undefined: it is none. */
export function wordItemOf(paragraph: Element): WordItem | undefined {
	const level = /mso-list:[^;]*level(\d+)/iu.exec(styleOf(paragraph))?.[1];
	const sign = [...paragraph.querySelectorAll('[data-style]')].find((one) => /mso-list:\s*ignore/iu.test(styleOf(one)));
	if (level === undefined || sign === undefined) return undefined;
	const marker = (sign.textContent ?? '').replaceAll(/[\s\u00a0]+/gu, ' ').trim();
	const typeface = sign.closest('[data-style*="font-family"]');
	const isPicture = typeface !== null && paragraph.contains(typeface) && pictures.test(styleOf(typeface));
	const isBullet = !/[\p{L}\p{N}]/u.test(marker) || (marker.length === 1 && isPicture);
	return { level: Number(level), marker, isBullet };
}
