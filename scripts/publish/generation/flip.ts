import { dirname, relative } from 'node:path';
import type { FileSystem } from '../disk/file-system.ts';
import { systemCode } from '../disk/system-code.ts';
import { exchange } from './exchange.ts';
import type { Present } from './present.ts';
import type { Store } from './store.ts';

/** What systems answer that have no symbolic links, forbid them, or cannot put one in another's place. */
const refused = new Set(['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'UNKNOWN']);

/** Makes `out` show a generation: in one step by a symbolic link, or in two renames where that cannot be. */
export async function flip(generation: string, present: Present, store: Store, files: FileSystem): Promise<void> {
	if (present.type === 'folder' || !(await link(generation, store, files))) {
		await exchange(generation, present, store, files);
	}
}

async function link(generation: string, store: Store, files: FileSystem): Promise<boolean> {
	try {
		// Relative, so that the repository can be moved.
		await files.symlink(relative(dirname(store.out), generation), store.link, 'dir');
		await files.rename(store.link, store.out);
		return true;
	} catch (error) {
		if (refused.has(systemCode(error) ?? '')) {
			return false;
		}
		throw error;
	}
}
