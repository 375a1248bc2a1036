import { dirname, join } from 'node:path';
import type { Report } from '../types/index.ts';
import { disk, type FileSystem } from './disk/file-system.ts';
import { writeFile } from './disk/write-file.ts';
import { failuresAt } from './findings/failures-at.ts';

/**
 * Writes a file whole or not at all, also over one that is there; a folder that is missing is made. Otherwise the reason is
 * reported, and what stood there stands there still.
 */
export async function writeWhole(
	root: string,
	{ file, text }: { readonly file: string; readonly text: string },
	report: Report,
	files: FileSystem = disk,
): Promise<boolean> {
	const path = join(root, file);
	const staged = `${path}.new`;
	try {
		await files.mkdir(dirname(path), { recursive: true });
		await writeFile(staged, Buffer.from(text), files);
		await files.rename(staged, path);
		return true;
	} catch (error) {
		failuresAt(path, error).forEach(report);
		await files.rm(staged, { recursive: true, force: true }).catch(() => {});
		return false;
	}
}
