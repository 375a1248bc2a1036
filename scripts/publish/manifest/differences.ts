import { join } from 'node:path';
import type { Listed } from '../../types/index.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { walk } from '../disk/walk.ts';
import { comparePaths } from './compare-paths.ts';
import type { Manifest } from './manifest.ts';

export interface Difference {
	readonly path: string;
	readonly what: 'missing' | 'changed' | 'extra';
}

/** How the files of a folder differ from its manifest, by path; none when they are exactly those that were built. */
export async function differences(
	folder: string,
	manifest: Manifest,
	files: FileSystem,
): Promise<readonly Difference[]> {
	const present = await walk(folder, files);
	const found: Difference[] = [];
	for (const listed of manifest.outputs) {
		if (!present.has(listed.path)) {
			found.push({ path: listed.path, what: 'missing' });
		} else if (!isAsListed(join(folder, listed.path), listed, files)) {
			found.push({ path: listed.path, what: 'changed' });
		}
	}
	const known = new Set(['manifest.json', ...manifest.outputs.map(({ path }) => path)]);
	for (const path of present) {
		if (!known.has(path)) {
			found.push({ path, what: 'extra' });
		}
	}
	return found.sort((a, b) => comparePaths(a.path, b.path));
}

function isAsListed(file: string, listed: Listed, files: FileSystem): boolean {
	const { sha256, bytes } = files.digest(file);
	return bytes === listed.bytes && sha256 === listed.sha256;
}
