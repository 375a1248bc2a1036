import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Path of the compiled child program, whether this file runs compiled or, under test, as it was written. */
export function childProgram(): string {
	return join(packageFolder(dirname(fileURLToPath(import.meta.url))), '.regelrett/js/render/pdf/child.js');
}

function packageFolder(folder: string): string {
	const file = join(folder, 'package.json');
	if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'regelrett') return folder;
	if (dirname(folder) === folder) throw new Error('No package.json of regelrett above the renderer');
	return packageFolder(dirname(folder));
}
