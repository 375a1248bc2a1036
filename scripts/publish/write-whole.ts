import { dirname, join } from 'node:path';
import { disk, type FileSystem } from './disk/file-system.ts';
import { writeFile } from './disk/write-file.ts';

/** Writes a file whole or not at all, also over one that is there; a folder that is missing is made. */
export async function writeWhole(
	root: string,
	{ file, text }: { readonly file: string; readonly text: string },
	files: FileSystem = disk,
): Promise<void> {
	const path = join(root, file);
	await files.mkdir(dirname(path), { recursive: true });
	const staged = `${path}.new`;
	await writeFile(staged, Buffer.from(text), files);
	await files.rename(staged, path);
}
