import { KnownParagraph } from '../known/known-paragraph.ts';
import type { Block, State } from '../state.ts';
import { twips } from '../twips.ts';

/** A short line in the firm's colour below a large title. */
export function shortRule({ sheet }: State): Block {
	return new KnownParagraph({ style: 'ShortRule', indent: { right: Math.max(0, sheet.width - twips(24)) } });
}
