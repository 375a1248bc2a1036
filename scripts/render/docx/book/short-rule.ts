import { Paragraph } from 'docx';
import type { Block, State } from '../state.ts';
import { twips } from '../twips.ts';

/** A short line in the firm's colour below a large title. */
export function shortRule({ sheet }: State): Block {
	return new Paragraph({ style: 'ShortRule', indent: { right: Math.max(0, sheet.width - twips(24)) } });
}
