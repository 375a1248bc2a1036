import { type FSWatcher, lstatSync, watch } from 'node:fs';

/** Folders that the system tells of; what it tells is a hint of where to look, and nothing else. */
export interface WatchedFolders {
	/** Watches these and no others; true when the system can watch them all. */
	set(folders: Iterable<string>): boolean;
	close(): void;
}

interface Watched {
	readonly watcher: FSWatcher;
	/** Which folder it is: another may have come in its place. */
	readonly inode: bigint;
}

/**
 * One watch a folder, not one a file, so that the limits of the system are far away.
 * @param hint told the folder and the name of something in it; undefined: something has become of the folder itself
 */
export function watchFolders(hint: (folder: string, name: string | undefined) => void): WatchedFolders {
	const watched = new Map<string, Watched>();

	return {
		set(folders) {
			const wanted = new Set(folders);
			for (const folder of [...watched.keys()]) if (!wanted.has(folder) || isOther(folder)) drop(folder);
			return [...wanted].every((folder) => watched.has(folder) || add(folder));
		},
		close() {
			for (const folder of [...watched.keys()]) drop(folder);
		},
	};

	function add(folder: string): boolean {
		const inode = inodeOf(folder);
		if (inode === undefined) return true;
		try {
			const watcher = watch(folder, (_, name) => hint(folder, name ?? undefined));
			watcher.on('error', () => {
				drop(folder);
				hint(folder, undefined);
			});
			watched.set(folder, { watcher, inode });
			return true;
		} catch {
			// One that has just vanished is no fault of the system.
			return inodeOf(folder) === undefined;
		}
	}

	function drop(folder: string): void {
		watched.get(folder)?.watcher.close();
		watched.delete(folder);
	}

	function isOther(folder: string): boolean {
		return watched.get(folder)?.inode !== inodeOf(folder);
	}
}

/** Undefined where no folder stands. */
function inodeOf(folder: string): bigint | undefined {
	try {
		const found = lstatSync(folder, { bigint: true });
		return found.isDirectory() ? found.ino : undefined;
	} catch {
		return undefined;
	}
}
