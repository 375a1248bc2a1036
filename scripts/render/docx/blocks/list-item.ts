import { type IParagraphOptions, type ParagraphChild, Tab, TextRun } from 'docx';
import type { ListItem, Paragraph } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { hanging, type ListNumber } from '../lists.ts';
import { quoteBar } from '../quote-bar.ts';
import type { Block, Setting, State } from '../state.ts';
import { checkBox } from './check-box.ts';

/** The first paragraph carries the number, bullet or box; what follows it stands under its text. */
export function listItem(
	item: ListItem,
	number: ListNumber,
	spread: boolean,
	setting: Setting,
	state: State,
): readonly Block[] {
	const [first, ...rest] = item.children;
	const opening = first?.type === 'paragraph' ? first : undefined;
	const task = typeof item.checked === 'boolean';
	return [
		state.paragraph({
			style: setting.style,
			...(spread && { contextualSpacing: false }),
			...(setting.quoted && { border: quoteBar(state.doc) }),
			...(task ? { indent: { left: setting.indent, hanging } } : numbered(number, setting)),
			children: [...(task ? box(item, opening, state) : []), ...text(opening, setting, state)],
		}),
		...state.blocks(opening === undefined ? item.children : rest, setting),
	];
}

/** The list's level says where its text stands, unless something else stands round the list. */
function numbered(numbering: ListNumber, { indent }: Setting): IParagraphOptions {
	const usual = hanging * (numbering.level + 1);
	return { numbering, ...(indent !== usual && { indent: { left: indent, hanging } }) };
}

function box(item: ListItem, opening: Paragraph | undefined, state: State): ParagraphChild[] {
	const name = textOf(opening ?? item);
	return [checkBox(item.checked === true, name, state.id()), new TextRun({ children: [new Tab()] })];
}

function text(opening: Paragraph | undefined, setting: Setting, state: State): readonly ParagraphChild[] {
	return opening === undefined ? [] : state.phrasing(opening.children, setting);
}
