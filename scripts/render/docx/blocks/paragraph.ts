import type { Paragraph } from 'mdast';
import { placed } from '../placed.ts';
import type { Block, Setting, State } from '../state.ts';
import { figure } from './figure.ts';
import { penLines } from './pen-lines.ts';

/** Running text; a picture alone is a figure, blanks alone are lines for the pen. */
export function paragraph(node: Paragraph, setting: Setting, state: State): readonly Block[] {
	const standing = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
	const [first] = standing;
	if (first?.type === 'image' && standing.length === 1) return figure(first, setting, state);
	const blanks = standing.filter((child) => child.type === 'penBlank');
	const breaks = standing.filter((child) => child.type === 'break');
	if (blanks.length > 0 && blanks.length + breaks.length === standing.length) return penLines(blanks, setting, state);
	return [
		state.paragraph({
			style: setting.style,
			...placed(setting),
			children: state.phrasing(node.children, setting),
		}),
	];
}
