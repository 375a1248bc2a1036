import type { FileSystem } from './file-system.ts';
import { systemCode } from './system-code.ts';

/** What Windows and some network file systems answer, which cannot write a folder through. */
const unsupported = new Set(['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOSYS', 'ENOTSUP', 'EPERM']);

/** Writes the names in a folder through to the disk, where the system can. */
export async function syncFolder(path: string, files: FileSystem): Promise<void> {
	try {
		const folder = await files.open(path, 'r');
		try {
			await folder.sync();
		} finally {
			await folder.close();
		}
	} catch (error) {
		if (!unsupported.has(systemCode(error) ?? '')) {
			throw error;
		}
	}
}
