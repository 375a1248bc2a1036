import { colourOnDark } from './colour-on-dark.ts';

/** The firm's colour, and the shade of it that is read on dark. */
export function brandStyle(colour: string): string {
	return `\n:root { --brand: ${colour}; --brand-on-dark: ${colourOnDark(colour)}; }\n`;
}
