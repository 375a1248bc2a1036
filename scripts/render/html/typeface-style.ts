import type { FontFace, Typeface } from '../../types/index.ts';
import { dataUri } from '../data-uri.ts';
import { cssString } from './css-string.ts';

const weights: Readonly<Record<FontFace['weight'], number>> = { regular: 400, bold: 700 };

/** The boxes in the margins of paper do not inherit from the page's root. */
const boxes = ['top-left', 'top-right', 'bottom-left-corner', 'bottom-left', 'bottom-right'];

/** A firm's own typeface, held in the page, for the text and for the margins of paper. */
export function typefaceStyle({ name, faces }: Typeface): string {
	const family = cssString(name);
	const held = faces.map(
		(face) =>
			`@font-face { font-family: ${family}; font-weight: ${weights[face.weight]}; font-style: ${face.style}; src: url("${dataUri(face)}"); }`,
	);
	const margins = boxes.map((box) => `@${box} { font-family: ${family}, sans-serif; }`);
	return [...held, `:root { --typeface: ${family}; }`, `@page { ${margins.join(' ')} }`, ''].join('\n');
}
