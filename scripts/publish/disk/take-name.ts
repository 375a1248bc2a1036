import { entryType } from './entry-type.ts';
import type { FileSystem } from './file-system.ts';
import { systemCode } from './system-code.ts';

/** Gives a file its name unless another has it: a link takes none from anybody, a rename would. */
export async function takeName(staged: string, path: string, files: FileSystem): Promise<boolean> {
	try {
		files.linkSync(staged, path);
		return true;
	} catch (error) {
		if (systemCode(error) === undefined) throw error;
		// It stands there already, or the disk has no links.
		if ((await entryType(path, files)) !== 'none') return false;
		await files.rename(staged, path);
		return true;
	}
}
