import type { IParagraphOptions } from 'docx';
import type { Setting } from './state.ts';

/** Where a paragraph stands within lists and quotes; nothing at all in running text, so that the style decides. */
export function indented({ indent }: Setting): Pick<IParagraphOptions, 'indent'> {
	return indent === 0 ? {} : { indent: { left: indent } };
}
