import type { Element } from 'hast';
import type { List } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import type { Handler } from './handler.ts';

/** A list; one whose items bear letters says so itself, so that they are there without any style. */
export const list: Handler = (state, node: List): Element => {
	const made = defaultHandlers.list(state, node);
	if (node.data?.letters === true) made.properties.type = 'a';
	if (node.ordered && node.children.some(({ data }) => data?.change !== undefined)) numberByVersion(made, node);
	return made;
};

/** Where two versions are shown, an item bears the number that it has in its own. */
function numberByVersion(made: Element, { start, children }: List): void {
	let [earlier, later] = [start ?? 1, start ?? 1];
	const items = made.children.filter((child) => child.type === 'element');
	children.forEach(({ data }, index) => {
		const item = items[index];
		if (item !== undefined) item.properties.value = String(data?.change === 'deletion' ? earlier : later);
		if (data?.change !== 'insertion') earlier++;
		if (data?.change !== 'deletion') later++;
	});
}
