import type { Handler } from '../scope.ts';

/** Sets the note at its first reference and repeats its number at the others, so a note may even refer to itself. */
export const footnoteReference: Handler<'footnoteReference'> = (node, scope) => {
	const note = scope.note(node.identifier);
	if (!note) return scope.refuse(node, `[^${node.identifier}]`);
	const id = node.identifier;
	if (!note.first) return [['note-again', { id }]];
	return [['note', { id }, ...scope.pieces(note.definition.children, { tight: false })]];
};
