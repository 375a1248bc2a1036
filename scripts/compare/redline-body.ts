import type { Root } from 'mdast';
import { compareBlocks } from './blocks/compare-blocks.ts';
import { compareNotes } from './notes/compare-notes.ts';
import { renameNotes } from './notes/rename-notes.ts';
import { takeNotes } from './notes/take-notes.ts';
import { settleAnchors } from './settle-anchors.ts';

/** The texts of two versions as one tree with both, its changes marked; both are taken over. */
export function redlineBody(earlier: Root, later: Root): Root {
	const [notes, laterNotes] = [takeNotes(earlier), takeNotes(later)];
	renameNotes(earlier, notes, laterNotes);
	const body: Root = {
		...later,
		children: [...compareBlocks(earlier.children, later.children), ...compareNotes(notes, laterNotes)],
	};
	settleAnchors(body);
	return body;
}
