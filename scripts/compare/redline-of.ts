import type { Doc } from '../types/index.ts';
import { frameRedline } from './frame/frame-redline.ts';
import { redlineBody } from './redline-body.ts';
import { takeAssets } from './take-assets.ts';

/**
 * Two versions of a document as one that shows what was changed between them, word by word. Without its deletions it reads
 * as the later version, without its insertions as the earlier one; notes stand at its end.
 */
export function redlineOf(from: Doc, to: Doc): Doc {
	const [earlier, later] = [structuredClone(from.body), structuredClone(to.body)];
	const assets = takeAssets(earlier, from.assets, to.assets);
	return {
		...to,
		frame: frameOfBoth(from, to),
		body: redlineBody(earlier, later),
		assets,
		redline: frameRedline(from, to),
	};
}

/** The headings of what only the earlier version has are needed too; where the text in force is found is said of neither. */
function frameOfBoth({ frame: earlier }: Doc, { frame: { current: _, ...frame } }: Doc): Doc['frame'] {
	const distribution = frame.distribution ?? earlier.distribution;
	const changes = frame.changes ?? earlier.changes;
	return { ...frame, ...(distribution && { distribution }), ...(changes && { changes }) };
}
