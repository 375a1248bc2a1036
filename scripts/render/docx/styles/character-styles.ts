import { ink } from '../ink.ts';
import type { Style } from './style.ts';

/** The styles of single words, in the firm's colour. */
export function characterStyles(brand: string): readonly Style[] {
	return [
		{ ...builtIn('DefaultParagraphFont', 'Default Paragraph Font'), default: true },
		{ ...builtIn('Hyperlink', 'Hyperlink'), run: { colour: brand, underline: true } },
		{ ...builtIn('FollowedHyperlink', 'FollowedHyperlink'), run: { colour: ink.secondary, underline: true } },
		{ ...builtIn('FootnoteReference', 'footnote reference'), run: { superscript: true } },
		{ ...builtIn('HTMLCode', 'HTML Code'), run: { font: 'Consolas', noProof: true, size: 9.5, fill: ink.tint } },
		{ ...builtIn('PlaceholderText', 'Placeholder Text'), run: { colour: ink.secondary } },
		{ ...own('FirmName', 'Firm Name'), run: { bold: true, colour: ink.text, size: 13 } },
		{ ...own('PenNote', 'Pen Note'), run: { colour: ink.secondary, size: 8.5 } },
	];
}

function builtIn(id: string, name: string): Style {
	return { id, name, type: 'character', builtIn: true };
}

function own(id: string, name: string): Style {
	return { ...builtIn(id, name), builtIn: false };
}
