import type { FootnoteDefinition, Paragraph } from 'mdast';
import type { Block, Setting, State } from './state.ts';
import { apart } from './tracked/apart.ts';

/** What stands in a footnote; the paragraph that refers to it goes on as if nothing had been written. */
export function writeNote(definition: FootnoteDefinition, from: Setting, state: State): readonly Block[] {
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
	return state.elsewhere(() => [
		...apart(definition).flatMap((each) => state.changed(each, (whole) => state.blocks(spaced(whole), setting))),
		...state.spacer(),
	]);
}

/** Word sets a note's number right before its first paragraph. */
function spaced({ children }: FootnoteDefinition): FootnoteDefinition['children'] {
	const [first, ...rest] = children;
	const opening = first?.type === 'paragraph' ? first.children : [];
	const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: ' ' }, ...opening] };
	return [paragraph, ...(first?.type === 'paragraph' ? rest : children)];
}
