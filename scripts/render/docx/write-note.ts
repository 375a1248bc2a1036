import type { FootnoteDefinition, Paragraph } from 'mdast';
import { spacer } from './blocks/spacer.ts';
import type { Setting, State } from './state.ts';

/** Writes what stands in a footnote; the paragraph that refers to it goes on as if nothing had been written. */
export function writeNote(definition: FootnoteDefinition, number: number, from: Setting, state: State): void {
	const setting: Setting = {
		file: from.file,
		style: 'FootnoteText',
		indent: 0,
		width: state.sheet.width,
		lists: 0,
		quoted: false,
		notes: [definition.identifier],
		run: from.run.language ? { language: from.run.language } : {},
	};
	const gap = state.takeGap();
	state.notes.contents.set(number, []);
	const blocks = state.blocks(spaced(definition), setting);
	const end = state.takeGap() ? [spacer()] : [];
	state.notes.contents.set(number, [...blocks, ...end]);
	if (gap) state.leaveGap();
}

/** Word sets a note's number right before its first paragraph. */
function spaced({ children }: FootnoteDefinition): FootnoteDefinition['children'] {
	const [first, ...rest] = children;
	const opening = first?.type === 'paragraph' ? first.children : [];
	const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: ' ' }, ...opening] };
	return [paragraph, ...(first?.type === 'paragraph' ? rest : children)];
}
