import type { Root } from 'mdast';
import { visit } from '../../../fill/markdown/visit.ts';
import { textWidth } from '../../text-width.ts';
import type { Sheet } from '../template/sheet-of.ts';
import { twips } from '../twips.ts';

/**
 * From the left edge of the numbers of §§ and their parts to the text, in twips: the same in the whole file, wide enough
 * for the widest number.
 */
export function numberColumn(body: Root, { breadth, firm }: Sheet): number {
	const points = firm ? templatePoints : ownPoints;
	let widest = 0;
	visit(body, (node) => {
		if (node.type !== 'section' && node.type !== 'subsection') return;
		widest = Math.max(widest, textWidth(node.label ?? '', points * breadth));
	});
	return Math.max(usual, widest + gap);
}

const ownPoints = 10.5;
/** Seldom is a firm's text larger. */
const templatePoints = 12;
const usual = twips(15);
const gap = twips(2.5);
