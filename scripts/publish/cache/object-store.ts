import { join } from 'node:path';
import type { CacheEntry } from '../../types/index.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { sha256 as hash } from '../disk/sha256.ts';
import { systemCode } from '../disk/system-code.ts';

/** Values in a folder, each under its hash. Several processes may write into one: what is equal is written twice, to the same. */
export interface ObjectStore {
	/** The value, hashed again; undefined when it is gone or is not what was written. */
	read(entry: CacheEntry): Promise<Uint8Array | undefined>;
	/** Undefined: the disk did not take it. */
	write(value: Uint8Array): Promise<CacheEntry | undefined>;
}

/** @param folder absolute path; need not exist */
export function objectStore(folder: string, files: FileSystem): ObjectStore {
	const write = wholeWriter(files);
	return {
		async read({ sha256, bytes }) {
			const value = await files.readFile(objectPath(sha256)).catch(() => undefined);
			return value?.length === bytes && hash(value) === sha256 ? value : undefined;
		},
		async write(value) {
			const entry = { sha256: hash(value), bytes: value.length };
			return (await write(objectPath(entry.sha256), value)) ? entry : undefined;
		},
	};

	/** Two folders deep, since thousands of files in one are slow on some systems. */
	function objectPath(sha256: string): string {
		return join(folder, sha256.slice(0, 2), sha256);
	}
}

/**
 * Writes files by another name first, which no other process uses, so that nothing half written is ever found; it need not
 * outlive a power cut, since it is hashed when it is read. Answers whether the disk took it.
 */
export function wholeWriter(files: FileSystem): (path: string, value: Uint8Array) => Promise<boolean> {
	const folders = new Set<string>();
	return async (path, value) => {
		const unfinished = `${path}.${process.pid}.new`;
		try {
			const parent = join(path, '..');
			if (!folders.has(parent)) await files.mkdir(parent, { recursive: true });
			folders.add(parent);
			const file = await files.open(unfinished, 'w');
			try {
				await file.writeFile(value);
			} finally {
				await file.close();
			}
			await files.rename(unfinished, path);
			return true;
		} catch (error) {
			if (systemCode(error) === undefined) throw error;
			return false;
		}
	};
}
