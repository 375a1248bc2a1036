import type { Meta } from '../../types/index.ts';
import { colourOnDark } from './colour-on-dark.ts';
import { typefaceStyle } from './typeface-style.ts';

/** The firm's colour, the shade of it that is read on dark, and its own typeface where it has one. */
export function brandStyle({ colour, fonts }: Pick<Meta['company'], 'colour' | 'fonts'>): string {
	const colours = `\n:root { --brand: ${colour}; --brand-on-dark: ${colourOnDark(colour)}; }\n`;
	return fonts === undefined ? colours : colours + typefaceStyle(fonts);
}
