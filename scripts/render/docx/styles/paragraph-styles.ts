import { ink } from '../ink.ts';
import type { Style } from './style.ts';
import { tintedBox } from './tinted-box.ts';

/** The styles of running text, in the firm's colour. */
export function paragraphStyles(brand: string): readonly Style[] {
	const bar = { left: { colour: brand, size: 16, space: 10 } };
	return [
		{ id: 'Normal', name: 'Normal', type: 'paragraph', builtIn: true, default: true, quick: true },
		{ ...style('ListParagraph', 'List Paragraph'), quick: true, paragraph: { contextual: true } },
		{ ...style('Quote', 'Quote'), quick: true, paragraph: { borders: bar, left: 14.2 } },
		{
			...style('HTMLPreformatted', 'HTML Preformatted'),
			paragraph: { ...tintedBox, hyphens: false, before: 6, after: 12, line: 1.05 },
			run: { font: 'Consolas', noProof: true, size: 9 },
		},
		{
			...style('Caption', 'caption'),
			next: 'Normal',
			quick: true,
			paragraph: { before: 0, after: 10, line: 1.05 },
			run: { colour: ink.secondary, size: 9 },
		},
		{ ...style('FootnoteText', 'footnote text'), paragraph: { after: 2, line: 1.05 }, run: { size: 8.5 } },
	];
}

function style(id: string, name: string): Style {
	return { id, name, type: 'paragraph', builtIn: true, basedOn: 'Normal' };
}
