import { posix } from 'node:path';

/**
 * The folder that a document's links and pictures are addressed from: its own, and of a draft the folder of the version
 * that it takes the place of, so that nothing in it need be changed when it does.
 */
export function homeFolder(file: string): string {
	const folder = posix.dirname(file);
	return posix.basename(folder) === 'drafts' ? posix.dirname(folder) : folder;
}

/** Where the library's texts stand. */
export const libraryFolder = 'instructions';
