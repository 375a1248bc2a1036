import { dirname, join, resolve } from 'node:path';
import type { Report } from '../types/index.ts';
import { disk, type FileSystem } from './disk/file-system.ts';
import { writeFile } from './disk/write-file.ts';
import { failuresAt } from './findings/failures-at.ts';

/** A finished file and its name in the folder that is written to. */
export interface Beside {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** What else is said of how files are written. */
export interface Writing {
	readonly files?: FileSystem;
	/** Asked when all are written beside their names; where it says no, none of them is left. */
	readonly isWhole?: () => boolean;
}

/**
 * Puts files into a folder beside what else stands there: all of them are written whole before the first takes its name, each as
 * it comes. True when they stand there; else the reason is reported, and what has not
 * taken its name is gone, with the folders that were made for it.
 */
export async function writeBeside(
	folder: string,
	written: Iterable<Beside> | AsyncIterable<Beside>,
	report: Report,
	{ files = disk, isWhole = () => true }: Writing = {},
): Promise<boolean> {
	const staged: string[] = [];
	const made = new Set<string>();
	try {
		await makeFolder(folder);
		for await (const { path: name, bytes } of written) {
			const path = join(folder, name);
			await makeFolder(dirname(path));
			staged.push(path);
			await writeFile(`${path}.new`, bytes, files);
		}
		if (!isWhole()) {
			await discard();
			return false;
		}
		for (const path of staged) await files.rename(`${path}.new`, path);
		return true;
	} catch (error) {
		failuresAt(folder, error).forEach(report);
		await discard();
		return false;
	}

	/** Notes the folders that were not there before. */
	async function makeFolder(path: string): Promise<void> {
		const first = await files.mkdir(path, { recursive: true });
		if (first === undefined) return;
		for (let at = resolve(path); at.length >= first.length; at = dirname(at)) made.add(at);
	}

	async function discard(): Promise<void> {
		await Promise.allSettled(staged.map((path) => files.rm(`${path}.new`, { recursive: true, force: true })));
		// The innermost first; one that somebody has put something into meanwhile stays.
		for (const path of [...made].sort((one, other) => other.length - one.length))
			await files.rmdir(path).catch(() => {});
	}
}
