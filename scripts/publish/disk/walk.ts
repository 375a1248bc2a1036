import { join } from 'node:path';
import { entryType } from './entry-type.ts';
import type { FileSystem } from './file-system.ts';

/** Left by file managers and by an open Word, not by people. */
const clutter = /^(\.DS_Store|Thumbs\.db|desktop\.ini|~\$.*)$/i;

/** Everything below a folder that is no folder, with `/` between folders, except what file managers leave behind. */
export async function walk(folder: string, files: FileSystem): Promise<ReadonlyMap<string, 'file' | 'link'>> {
	const found = new Map<string, 'file' | 'link'>();
	const visit = async (path: string): Promise<void> => {
		for (const name of await files.readdir(join(folder, path))) {
			const below = path === '' ? name : `${path}/${name}`;
			const type = await entryType(join(folder, below), files);
			if (type === 'folder') {
				await visit(below);
			} else if (type !== 'none' && !clutter.test(name)) {
				found.set(below, type);
			}
		}
	};
	await visit('');
	return found;
}
