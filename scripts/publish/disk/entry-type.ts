import type { FileSystem } from './file-system.ts';
import { systemCode } from './system-code.ts';

/** What stands at a path, not following a link. */
export async function entryType(path: string, files: FileSystem): Promise<'none' | 'folder' | 'link' | 'file'> {
	try {
		const entry = await files.lstat(path);
		return entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : 'file';
	} catch (error) {
		if (systemCode(error) === 'ENOENT') {
			return 'none';
		}
		throw error;
	}
}
