import type { List } from 'mdast';
import { hanging } from '../hanging.ts';
import { inset } from '../inset.ts';
import type { Block, Setting, State } from '../state.ts';
import { apart } from '../tracked/apart.ts';
import { listItem } from './list-item.ts';

/** A list with numbers of its own, beginning where the author began. */
export function list(node: List, setting: Setting, state: State): readonly Block[] {
	const depth = setting.lists;
	const ordered = node.ordered === true;
	const letters = node.data?.letters === true;
	const number = ordered ? state.lists.ordered(depth, node.start ?? 1, letters) : state.lists.bullets(depth);
	const around = { number, ordered, spread: node.spread === true };
	const { indent, width } = inset(setting, hanging);
	const inside = { ...setting, style: 'ListParagraph', lists: depth + 1, indent, width };
	return node.children
		.flatMap((item) => apart(item))
		.flatMap((item) => state.changed(item, (each) => listItem(each, around, inside, state)));
}
