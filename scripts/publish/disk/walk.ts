import { join } from 'node:path';
import type { FileSystem } from './file-system.ts';

/** Left by file managers and by an open Word, not by people. */
const clutter = /^(\.DS_Store|Thumbs\.db|desktop\.ini|~\$.*)$/i;

/** Everything below a folder that is no folder, with `/` between folders, except what file managers leave behind. */
export async function walk(folder: string, files: FileSystem): Promise<ReadonlySet<string>> {
	const found = new Set<string>();
	const visit = async (path: string): Promise<void> => {
		for (const entry of await files.readdir(join(folder, path), { withFileTypes: true })) {
			const below = path === '' ? entry.name : `${path}/${entry.name}`;
			if (entry.isDirectory()) {
				await visit(below);
			} else if (!clutter.test(entry.name)) {
				found.add(below);
			}
		}
	};
	await visit('');
	return found;
}
