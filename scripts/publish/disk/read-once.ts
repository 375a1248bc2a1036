import type { KnownHashes } from './digest.ts';
import type { FileSystem } from './file-system.ts';

/** The same disk, on which a file that goes by several names is read once: for the time of one publish. */
export function readOnce(files: FileSystem): FileSystem {
	const known: KnownHashes = new Map();
	return { ...files, digest: (path) => files.digest(path, known) };
}
