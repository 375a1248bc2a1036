import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whether `build` answers for what is in a folder: it has a manifest, or is inside such a folder, or is where `build` writes by default. */
export function isPublished(folder: string, root: string): boolean {
	if (folder === join(root, 'dist') || hasManifest(folder)) return true;
	const above = dirname(folder);
	return folder !== root && above !== folder && isPublished(above, root);
}

/** Other programs have files of that name too; ours says who wrote it, also when the rest of it is broken. */
function hasManifest(folder: string): boolean {
	try {
		return readFileSync(join(folder, 'manifest.json'), 'utf8').includes('"tool": "regelrett@');
	} catch {
		return false;
	}
}
