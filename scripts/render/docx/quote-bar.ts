import type { IParagraphOptions } from 'docx';
import type { Doc } from '../../types/index.ts';
import { brand } from './brand.ts';

/** The bar beside quoted text, for paragraphs in a quote that have a style of their own. */
export function quoteBar(doc: Doc): NonNullable<IParagraphOptions['border']> {
	return { left: { style: 'single', size: 16, space: 10, color: brand(doc) } };
}
