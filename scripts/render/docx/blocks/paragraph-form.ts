import type { Image, Paragraph } from 'mdast';
import type { PenBlank } from '../../../types/index.ts';

/** What a paragraph is on the page. */
export type ParagraphForm =
	| { readonly type: 'text' }
	| { readonly type: 'figure'; readonly image: Image }
	| { readonly type: 'penLines'; readonly blanks: readonly PenBlank[] };

/** A picture alone is a figure, blanks alone are lines for the pen, all else is running text. */
export function paragraphForm({ children }: Paragraph): ParagraphForm {
	const standing = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
	const [first] = standing;
	if (first?.type === 'image' && standing.length === 1) return { type: 'figure', image: first };
	const blanks = standing.filter((child) => child.type === 'penBlank');
	const breaks = standing.filter((child) => child.type === 'break');
	if (blanks.length > 0 && blanks.length + breaks.length === standing.length) return { type: 'penLines', blanks };
	return { type: 'text' };
}
