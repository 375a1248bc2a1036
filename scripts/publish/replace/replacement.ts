import { join } from 'node:path';
import type { FileSystem } from '../disk/file-system.ts';

/** The places of a replacement of several files at once. */
export interface Replacement {
	readonly root: string;
	/** Holds what follows. */
	readonly folder: string;
	/** Being written: worth nothing yet. */
	readonly stage: string;
	/** Complete: it gets this name at once, and from then on it is to be carried out. */
	readonly ready: string;
	/** Files that were taken away. */
	readonly kept: string;
}

/** One change as it stands in the journal. */
export interface Step {
	readonly file: string;
	/** null: there was no such file. */
	readonly before: string | null;
	/** Name of the new file beside the journal; null: it is taken away. */
	readonly staged: string | null;
	readonly keep: boolean;
}

export function replacementIn(root: string): Replacement {
	const folder = join(root, '.regelrett/init');
	return {
		root,
		folder,
		stage: join(folder, 'stage'),
		ready: join(folder, 'ready'),
		kept: join(root, '.regelrett/kept'),
	};
}

/** Name of the file that says what is to be done. */
export const journal = 'journal.json';

/** The steps of a replacement that is ready. */
export async function readJournal({ ready }: Replacement, files: FileSystem): Promise<readonly Step[]> {
	const text = new TextDecoder().decode(await files.readFile(join(ready, journal)));
	return JSON.parse(text) as readonly Step[];
}
