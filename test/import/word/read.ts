import { readWord } from '../../../scripts/import/word/read-word.ts';
import { openPackage } from '../../../scripts/load/word-file/open-package.ts';
import type { ReadWord, TrackedAs } from '../../../scripts/types/index.ts';

/** A Word file as the import reads it, in this process; throws where it cannot be taken in. */
export async function read(bytes: Uint8Array, changes: TrackedAs = 'accepted'): Promise<ReadWord> {
	const opened = await openPackage(bytes);
	if ('fault' in opened) throw new Error(opened.fault);
	return readWord(opened.parts, { name: 'prøve', changes });
}
