import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { textWidth } from '../text-width.ts';
import { twips } from '../twips.ts';

/**
 * From the left edge of the numbers of §§ and their parts to the text, in twips: the same in the whole file, wide enough
 * for the widest number.
 * @param breadth how much wider the letters may be than those that widths are reckoned by
 */
export function numberColumn(body: Root, breadth: number): number {
	let widest = 0;
	visit(body, (node) => {
		if (node.type !== 'section' && node.type !== 'subsection') return;
		widest = Math.max(widest, textWidth(node.label ?? '', points * breadth));
	});
	return Math.max(usual, widest + gap);
}

const points = 10.5;
const usual = twips(15);
const gap = twips(2.5);
