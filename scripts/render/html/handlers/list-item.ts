import type { Element } from 'hast';
import type { List, ListItem } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import { EXIT, visit } from '../../../fill/markdown/visit.ts';
import type { FrameWords } from '../../../types/index.ts';
import type { Handler } from './handler.ts';

/** An item of a list; one of a legal text has an anchor, and the box of a task says in words whether it is ticked. */
export function listItem(words: FrameWords): Handler {
	return (state, node: ListItem, parent): Element => {
		const item = defaultHandlers.listItem(state, node, parent as List | undefined);
		if (typeof node.checked === 'boolean') nameBox(item, node.checked ? words.ticked : words.open);
		if (node.data?.anchor !== undefined) item.properties.id = node.data.anchor;
		return item;
	};
}

/** The item's own box comes first, before those of items within it. */
function nameBox(item: Element, words: string): void {
	visit(item, { tagName: 'input' }, (box: Element) => {
		box.properties.ariaLabel = words;
		return EXIT;
	});
}
