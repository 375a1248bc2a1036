import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { disk, type FileSystem } from '../../../scripts/publish/disk/file-system.ts';

/**
 * The disk as it is where names that differ in capitals alone are one file: whatever name is asked for, the file is found, and
 * keeps the name that it has.
 */
export function oneCase(): FileSystem {
	return {
		...disk,
		open: (path, flags) => disk.open(actual(path), flags),
		readFile: (path) => disk.readFile(actual(path)),
		digest: (path, known) => disk.digest(actual(path), known),
		lstat: (path) => disk.lstat(actual(path)),
		readdir: (path, options) => disk.readdir(actual(path), options),
		readlink: (path) => disk.readlink(actual(path)),
		rename: (from, to) => disk.rename(actual(from), actual(to)),
		rm: (path, options) => disk.rm(actual(path), options),
	};
}

function actual(path: string): string {
	const folder = dirname(path);
	if (folder === path) return path;
	const [home, name] = [actual(folder), basename(path)];
	return join(home, namesIn(home).find((one) => one.toLowerCase() === name.toLowerCase()) ?? name);
}

function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
