import type { IParagraphOptions } from 'docx';
import type { Setting } from './state.ts';

/** Where a paragraph stands within lists, quotes and columns; nothing in running text, so that the style decides. */
export function placed({ indent, alignment }: Setting): Pick<IParagraphOptions, 'indent' | 'alignment'> {
	return { ...(indent > 0 && { indent: { left: indent } }), ...(alignment && { alignment }) };
}
