import { dirname, join } from 'node:path';
import type { Report } from '../types/index.ts';
import { disk, type FileSystem } from './disk/file-system.ts';
import { takeName } from './disk/take-name.ts';
import { writeFile } from './disk/write-file.ts';
import { failuresAt } from './findings/failures-at.ts';
import { wholeFile } from './findings/whole-file.ts';

/**
 * Writes one file that is not there yet, whole or not at all: the link that gives it its name is one step, so nothing has to
 * be noted first as for several. Reports and answers false where that cannot be, or where one is.
 */
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
