import type { ParagraphChild } from 'docx';
import type { Image } from 'mdast';
import { picture } from '../picture.ts';
import type { Setting, State } from '../state.ts';
import { twips } from '../twips.ts';

/** A picture at its own size, at most as wide as the text and 110 mm high. */
export function image({ url, alt, title }: Image, { width }: Setting, state: State): readonly ParagraphChild[] {
	const asset = state.assets.get(url);
	if (asset === undefined) throw new Error(`The picture “${url}” is not among the assets`);
	const words = { alternative: alt ?? '', ...(title && { title }) };
	return [picture(asset, { width, height: twips(110) }, words, state)];
}
