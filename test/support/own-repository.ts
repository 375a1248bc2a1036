import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of this project's own handbook, with its examples, in a folder of its own. */
export function copyOfOwnRepository(): { readonly root: string; remove(): void } {
	const root = realpathSync(mkdtempSync(join(tmpdir(), 'regelrett-own-')));
	for (const part of ['README.md', 'instructions', 'company', 'templates'])
		cpSync(part, join(root, part), { recursive: true });
	return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
