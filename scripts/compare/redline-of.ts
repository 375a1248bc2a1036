import type { Root } from 'mdast';
import type { Doc } from '../types/index.ts';
import { compareBlocks } from './blocks/compare-blocks.ts';
import { frameRedline } from './frame/frame-redline.ts';
import { compareNotes } from './notes/compare-notes.ts';
import { renameNotes } from './notes/rename-notes.ts';
import { takeNotes } from './notes/take-notes.ts';
import { settleAnchors } from './settle-anchors.ts';
import { takeAssets } from './take-assets.ts';

/**
 * Two versions of a document as one that shows what was changed between them, word by word. Without its deletions it reads
 * as the later version, without its insertions as the earlier one; notes stand at its end.
 */
export function redlineOf(from: Doc, to: Doc): Doc {
	const [earlier, later] = [structuredClone(from.body), structuredClone(to.body)];
	const [notes, laterNotes] = [takeNotes(earlier), takeNotes(later)];
	renameNotes(earlier, notes, laterNotes);
	const before: Root = { type: 'root', children: [...earlier.children, ...notes] };
	const assets = takeAssets(before, from.assets, to.assets);
	const body: Root = {
		...later,
		children: [...compareBlocks(earlier.children, later.children), ...compareNotes(notes, laterNotes)],
	};
	settleAnchors(body);
	return { ...to, frame: frameOfBoth(from, to), body, assets, redline: frameRedline(from, to) };
}

/** The headings of what only the earlier version has are needed too. */
function frameOfBoth({ frame: earlier }: Doc, { frame }: Doc): Doc['frame'] {
	const distribution = frame.distribution ?? earlier.distribution;
	const changes = frame.changes ?? earlier.changes;
	return { ...frame, ...(distribution && { distribution }), ...(changes && { changes }) };
}
