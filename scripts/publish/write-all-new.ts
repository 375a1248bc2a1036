import { join } from 'node:path';
import type { Report } from '../types/index.ts';
import { entryType } from './disk/entry-type.ts';
import { disk, type FileSystem } from './disk/file-system.ts';
import { failuresAt } from './findings/failures-at.ts';
import { wholeFile } from './findings/whole-file.ts';
import { lock } from './lock.ts';
import { replaceFiles, replacementLock } from './replace-files.ts';
import type { Beside } from './write-beside.ts';

/**
 * Writes files that are not there yet, all or none, whenever it is broken off: they are added as `replaceFiles` replaces,
 * so that the next command finishes what had begun to count. Reports and answers false where that cannot be, or where
 * names are taken, which are all told.
 * @param root holds the files and what is under way
 */
export async function writeAllNew(
	root: string,
	written: readonly Beside[],
	report: Report,
	files: FileSystem = disk,
): Promise<boolean> {
	if (!(await areFree(root, written, report, files))) return false;
	const held = await lock(replacementLock(root), report);
	if (held === undefined) return false;
	try {
		const changes = written.map(({ path, bytes }) => ({ file: path, bytes, keep: false, before: undefined }));
		return (await replaceFiles(root, changes, report, files)) === 'done';
	} finally {
		await held.release();
	}
}

async function areFree(root: string, written: readonly Beside[], report: Report, files: FileSystem): Promise<boolean> {
	try {
		const types = await Promise.all(written.map(({ path }) => entryType(join(root, path), files)));
		const taken = written.filter((_, index) => types[index] !== 'none');
		for (const { path } of taken)
			report({ code: 'file-exists', severity: 'error', place: wholeFile(path), params: {} });
		return taken.length === 0;
	} catch (error) {
		failuresAt(root, error).forEach(report);
		return false;
	}
}
