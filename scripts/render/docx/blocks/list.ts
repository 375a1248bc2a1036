import type { List } from 'mdast';
import { hanging } from '../lists.ts';
import type { Block, Setting, State } from '../state.ts';
import { listItem } from './list-item.ts';

/** A list with numbers of its own, beginning where the author began. */
export function list(node: List, setting: Setting, state: State): readonly Block[] {
	const depth = setting.lists;
	const ordered = node.ordered === true;
	const number = ordered ? state.lists.ordered(depth, node.start ?? 1) : state.lists.bullets(depth);
	const around = { number, ordered, spread: node.spread === true };
	const step = depth < deepestStep ? hanging : 0;
	const inside = {
		...setting,
		style: 'ListParagraph',
		lists: depth + 1,
		indent: setting.indent + step,
		width: setting.width - step,
	};
	return node.children.flatMap((item) => listItem(item, around, inside, state));
}

/** Beyond this depth lists stop moving in, so that there is always room for text. */
const deepestStep = 14;
