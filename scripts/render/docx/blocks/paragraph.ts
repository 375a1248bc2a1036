import type { Paragraph } from 'mdast';
import { anchored } from '../anchored.ts';
import { placed } from '../placed.ts';
import type { Block, Setting, State } from '../state.ts';
import { figure } from './figure.ts';
import { paragraphForm } from './paragraph-form.ts';
import { penLines } from './pen-lines.ts';

/** Running text; a picture alone is a figure, blanks alone are lines for the pen. */
export function paragraph(node: Paragraph, setting: Setting, state: State): readonly Block[] {
	const form = paragraphForm(node);
	if (form.type === 'figure') return figure(form.image, setting, state);
	if (form.type === 'penLines') return penLines(form.blanks, setting, state);
	return [
		state.paragraph({
			style: setting.style,
			...placed(setting),
			children: anchored([node], state.phrasing(node.children, setting), state),
		}),
	];
}
