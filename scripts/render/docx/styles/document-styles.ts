import { headingStyle } from './heading-style.ts';
import type { Look } from './look.ts';
import type { Style } from './style.ts';
import { titleStyle } from './title-style.ts';

/** Title and headings of a document of its own. */
export function documentStyles({ brand }: Look): readonly Style[] {
	return [
		titleStyle(24),
		headingStyle(1, { before: 12, after: 5 }, { bold: true, colour: brand, size: 14 }),
		headingStyle(2, { before: 8, after: 4 }, { bold: true, size: 11.5 }),
		headingStyle(3, { before: 5, after: 3 }, { bold: true, italic: true }),
		headingStyle(4, { before: 5, after: 3 }, { bold: true, italic: true }),
		headingStyle(5, { before: 5, after: 3 }, { bold: true, italic: true }),
	];
}
