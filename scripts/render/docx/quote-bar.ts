import type { IParagraphOptions } from 'docx';
import { brand } from './brand.ts';
import type { State } from './state.ts';

/** The bar beside quoted text, for paragraphs in a quote that have a style of their own. */
export function quoteBar({ firm }: Pick<State, 'firm'>): NonNullable<IParagraphOptions['border']> {
	return { left: { style: 'single', size: 16, space: 10, color: brand(firm) } };
}
