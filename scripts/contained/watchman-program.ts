import { join } from 'node:path';
import { programFolder } from '../program-folder.ts';

/** Path of the compiled program of the thread that watches a child process from within. */
export function watchmanProgram(): string {
	return join(programFolder(), 'contained/watchman.js');
}
