import type { Section, Subsection } from '../../types/index.ts';
import { comparedNumber } from '../compared-number.ts';
import { alone } from './alone.ts';
import { breakable } from './breakable.ts';
import { lineLength } from './line-length.ts';
import type { Piece } from './piece.ts';
import type { Scope } from './scope.ts';

/** What the column of the numbers holds, in ems of text: `§ 14.`, `Stk. 10.` */
const column = 3.9;

/**
 * A part of a §: its number, which hangs at the left of its first paragraph, and the rest in the column of the text.
 * @param section the § that it begins
 */
export function subsectionPieces(part: Subsection, scope: Scope, section?: Section): readonly Piece[] {
	const [first, ...others] = part.children;
	const words = first?.type === 'paragraph' && !alone(first.children, 'image') && !alone(first.children, 'penBlank');
	const rest = scope.pieces(words ? others : part.children, { tight: false });
	const { label, data } = section ?? part;
	const numbers = comparedNumber(label, data).map(({ text, change }) => ({ text, mark: change ?? null }));
	const settings = {
		numbers,
		section: section !== undefined,
		long: lineLength(numbers.map(({ text }) => text).join(' ')) > column,
		sticky: rest.length > 0 && (!words || others[0]?.type !== 'paragraph'),
		anchors: [section, part].flatMap((named) => named?.data?.anchor ?? []),
	};
	return [
		['numbered', settings, ...(words ? breakable(scope.pieces(first.children)) : [])],
		...(rest.length > 0 ? [['beside', {}, ...rest] as const] : []),
	];
}
