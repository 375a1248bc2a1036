import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programRoot } from './program-root.ts';

/** Where compiled programs stand below the folder of Regelrett: file by file, or joined into few files (`scripts/start.mjs`). */
const compiled = /^\.regelrett[/\\](?:js|joined[/\\][^/\\]+)$/u;

/**
 * The folder of the compiled program, of which others are started: of the joined one when this file is part of it. Under test,
 * when this file runs as it was written, that of the program file by file.
 */
export function programFolder(): string {
	const root = programRoot();
	let folder = dirname(fileURLToPath(import.meta.url));
	while (folder.startsWith(root + sep)) {
		if (compiled.test(folder.slice(root.length + 1))) return folder;
		folder = dirname(folder);
	}
	return join(root, '.regelrett', 'js');
}
