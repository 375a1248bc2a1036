import type { Nodes } from 'mdast';

/** Says nothing of what a reader reads: where it was written, how loosely a list is set, how a note is called in the source. */
const left: ReadonlySet<string> = new Set(['type', 'children', 'data', 'position', 'spread', 'label']);

/** What a part of a text is to its reader, as one string: the same for two parts exactly when they read the same. */
export function keyOf(node: Nodes): string {
	const own = Object.entries(node).filter(([key, value]) => !left.has(key) && value !== undefined && value !== null);
	const of = own.map(([key, value]) => [key, node.type === 'text' ? spaced(String(value)) : value]);
	const { item, letters } = node.data ?? {};
	const printed = 'children' in node && 'label' in node ? node.label : undefined;
	const children = 'children' in node ? joinedKeys(node.children) : [];
	return JSON.stringify([node.type, of, item?.number, letters, printed, children]);
}

/** Words and notes only: two texts beside each other read as one. */
function joinedKeys(nodes: readonly Nodes[]): readonly string[] {
	const keys: string[] = [];
	let text = '';
	for (const node of nodes) {
		if (node.type === 'text') {
			text += node.value;
			continue;
		}
		if (text !== '') keys.push(spaced(text));
		text = '';
		keys.push(keyOf(node));
	}
	return text === '' ? keys : [...keys, spaced(text)];
}

/** A line of the source may end where any space stands. */
export function spaced(text: string): string {
	return text.replace(/[ \t\n]+/g, ' ');
}
