import { type IParagraphOptions, type ParagraphChild, Tab, TextRun } from 'docx';
import type { ListItem, Paragraph } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { anchored } from '../anchored.ts';
import { hanging } from '../hanging.ts';
import type { ListNumber } from '../lists.ts';
import { quoteBar } from '../quote-bar.ts';
import type { Block, Setting, State } from '../state.ts';
import { checkBox } from './check-box.ts';

/** The list round an item. */
interface Around {
	readonly number: ListNumber;
	readonly ordered: boolean;
	/** The author left empty lines between the items. */
	readonly spread: boolean;
}

/** The first paragraph carries the number, bullet or box; what follows it stands under its text. */
export function listItem(item: ListItem, around: Around, setting: Setting, state: State): readonly Block[] {
	const [first, ...rest] = item.children;
	const opening = first?.type === 'paragraph' ? first : undefined;
	const task = typeof item.checked === 'boolean';
	return [
		state.paragraph({
			style: setting.style,
			...(around.spread && { contextualSpacing: false }),
			...(setting.quoted && { border: quoteBar(state) }),
			...(task && !around.ordered ? hung(setting) : numbered(around.number, setting)),
			children: anchored(
				[item],
				[...(task ? box(item, opening, around, state) : []), ...text(opening, setting, state)],
				state,
			),
		}),
		...state.blocks(opening === undefined ? item.children : rest, setting),
	];
}

/** The list's level says where its text stands, unless something else stands round the list. */
function numbered(number: ListNumber, setting: Setting): IParagraphOptions {
	const usual = setting.indent === hanging * (number.level + 1);
	return { numbering: number, ...(!usual && hung(setting)) };
}

function hung({ indent }: Setting): IParagraphOptions {
	return { indent: { left: indent, hanging } };
}

/** A box stands in place of a bullet, but after a number. */
function box(item: ListItem, opening: Paragraph | undefined, { ordered }: Around, state: State): ParagraphChild[] {
	const name = textOf(opening ?? item);
	const distance = new TextRun({ children: [ordered ? '\u{a0}' : new Tab()] });
	return [checkBox(item.checked === true, name, state.id()), distance];
}

function text(opening: Paragraph | undefined, setting: Setting, state: State): readonly ParagraphChild[] {
	return opening === undefined ? [] : state.phrasing(opening.children, setting);
}
