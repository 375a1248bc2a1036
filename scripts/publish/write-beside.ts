import { join } from 'node:path';
import type { Report } from '../types/index.ts';
import { disk, type FileSystem } from './disk/file-system.ts';
import { writeFile } from './disk/write-file.ts';
import { failuresAt } from './findings/failures-at.ts';

/** A finished file and its name in the folder that is written to. */
export interface Beside {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/**
 * Puts files into a folder beside what else stands there: all of them are written whole before the first takes its name.
 * True when they stand there; else the reason is reported.
 */
export async function writeBeside(
	folder: string,
	written: readonly Beside[],
	report: Report,
	files: FileSystem = disk,
): Promise<boolean> {
	const staged = written.map(({ path, bytes }) => ({ path: join(folder, path), bytes }));
	try {
		await files.mkdir(folder, { recursive: true });
		for (const { path, bytes } of staged) await writeFile(`${path}.new`, bytes, files);
		for (const { path } of staged) await files.rename(`${path}.new`, path);
		return true;
	} catch (error) {
		failuresAt(folder, error).forEach(report);
		await Promise.allSettled(staged.map(({ path }) => files.rm(`${path}.new`, { recursive: true, force: true })));
		return false;
	}
}
