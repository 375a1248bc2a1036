import type { ParagraphChild } from 'docx';
import type { Node } from 'unist';
import { bookmarked } from './bookmarked.ts';
import { guard } from './guard.ts';
import type { State } from './state.ts';

/** The opening words of parts of the text, by the name of each that links may lead to. */
export function anchored(
	nodes: readonly Node[],
	children: readonly ParagraphChild[],
	state: State,
): readonly ParagraphChild[] {
	return nodes.reduce((inner, { data }) => {
		const bookmark = data?.anchor === undefined ? undefined : state.bookmarks.get(data.anchor);
		return bookmark === undefined ? inner : bookmarked(guard(bookmark), state.id(), inner);
	}, children);
}
