import { dirname, join } from 'node:path';
import type { Report } from '../types/index.ts';
import { entryType } from './disk/entry-type.ts';
import { disk, type FileSystem } from './disk/file-system.ts';
import { takeName } from './disk/take-name.ts';
import { writeFile } from './disk/write-file.ts';
import { failuresAt } from './findings/failures-at.ts';
import { wholeFile } from './findings/whole-file.ts';
import type { Beside } from './write-beside.ts';

/**
 * Writes files that are not there yet, all or none: each is written whole beside its name first, and then they take their
 * names. Reports and answers false where that cannot be, or where one of the names is taken; then none of them stands there.
 */
export async function writeAllNew(
	folder: string,
	written: readonly Beside[],
	report: Report,
	files: FileSystem = disk,
): Promise<boolean> {
	const staged = written.map(({ path, bytes }) => ({ file: path, path: join(folder, path), bytes }));
	const taken: string[] = [];
	let isDone = false;
	try {
		let isFree = true;
		for (const { file, path } of staged) {
			if ((await entryType(path, files)) === 'none') continue;
			report({ code: 'file-exists', severity: 'error', place: wholeFile(file), params: {} });
			isFree = false;
		}
		if (!isFree) return false;
		for (const { path, bytes } of staged) {
			await files.mkdir(dirname(path), { recursive: true });
			await writeFile(`${path}.new`, bytes, files);
		}
		for (const { file, path } of staged) {
			if (!(await takeName(`${path}.new`, path, files))) {
				report({ code: 'file-exists', severity: 'error', place: wholeFile(file), params: {} });
				return false;
			}
			taken.push(path);
		}
		isDone = true;
		return true;
	} catch (error) {
		failuresAt(folder, error).forEach(report);
		return false;
	} finally {
		const surplus = [...staged.map(({ path }) => `${path}.new`), ...(isDone ? [] : taken)];
		await Promise.allSettled(surplus.map((path) => files.rm(path, { recursive: true, force: true })));
	}
}
