import { dirname, join } from 'node:path';
import type { Report } from '../types/index.ts';
import { entryType } from './disk/entry-type.ts';
import { disk, type FileSystem } from './disk/file-system.ts';
import { systemCode } from './disk/system-code.ts';
import { writeFile } from './disk/write-file.ts';
import { failuresAt } from './findings/failures-at.ts';
import { wholeFile } from './findings/whole-file.ts';

/** Writes a file that is not there yet, whole or not at all; reports and answers false where that cannot be, or where one is. */
export async function writeNew(
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
		const isNew = await takeName(staged, path, files);
		if (!isNew) report({ code: 'file-exists', severity: 'error', place: wholeFile(file), params: {} });
		return isNew;
	} catch (error) {
		failuresAt(path, error).forEach(report);
		return false;
	} finally {
		await files.rm(staged, { recursive: true, force: true }).catch(() => {});
	}
}

/** Gives a file its name unless another has it: a link takes none from anybody, a rename would. */
async function takeName(staged: string, path: string, files: FileSystem): Promise<boolean> {
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
