import type { List, ListItem } from 'mdast';
import type { Piece } from '../piece.ts';
import type { Handler, Scope } from '../scope.ts';

/** A bulleted, numbered or task list; in a numbered one a task's box stands after the number. */
export const list: Handler<'list'> = (node, scope) => {
	const tight = !node.spread && node.children.every((item) => !item.spread);
	const items = node.children.map((item) => pieceOf(item, node, scope, tight));
	if (node.ordered) return [['numbered-list', { tight, start: node.start ?? 1 }, ...items]];
	if (!node.children.some(isTask)) return [['list', { tight }, ...items]];
	return [['task-list', { tight, marks: node.children.map(({ checked }) => checked ?? null) }, ...items]];
};

function pieceOf(item: ListItem, parent: List, scope: Scope, tight: boolean): Piece {
	const content = scope.pieces(item.children, { tight });
	if (!parent.ordered || !isTask(item)) return ['item', {}, ...content];
	return ['item', {}, ['task-box', { ticked: item.checked === true }], ...content];
}

function isTask(item: ListItem): boolean {
	return typeof item.checked === 'boolean';
}
