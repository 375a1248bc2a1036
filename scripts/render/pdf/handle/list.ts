import type { List, ListItem } from 'mdast';
import type { Piece } from '../piece.ts';
import type { Handler, Scope } from '../scope.ts';
import { targets } from '../targets.ts';

/** A bulleted, numbered or task list; in a numbered one a task's box stands after the number. */
export const list: Handler<'list'> = (node, scope) => {
	const tight = !node.spread && node.children.every((item) => !item.spread);
	const items = node.children.map((item) => pieceOf(item, node, scope, tight));
	if (node.ordered)
		return [['numbered-list', { tight, start: node.start ?? 1, letters: node.data?.letters === true }, ...items]];
	if (node.children.every((item) => boxOf(item, scope) === null)) return [['list', { tight }, ...items]];
	return [['task-list', { tight, marks: node.children.map((item) => boxOf(item, scope)) }, ...items]];
};

function pieceOf(item: ListItem, parent: List, scope: Scope, tight: boolean): Piece {
	const content = [...targets(item.data?.anchor), ...scope.pieces(item.children, { tight })];
	const box = parent.ordered ? boxOf(item, scope) : null;
	return box === null ? ['item', {}, ...content] : ['item', {}, ['task-box', box], ...content];
}

function boxOf({ checked }: ListItem, { words }: Scope): { readonly ticked: boolean; readonly alt: string } | null {
	return typeof checked === 'boolean' ? { ticked: checked, alt: checked ? words.ticked : words.open } : null;
}
