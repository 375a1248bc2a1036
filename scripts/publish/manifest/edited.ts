import type { FileSystem } from '../disk/file-system.ts';
import { differences } from './differences.ts';
import { readManifest } from './read-manifest.ts';

/** The files of a published folder that are not as they were built: changed or added by someone, and so not ours to delete. */
export async function edited(folder: string, files: FileSystem): Promise<readonly string[]> {
	const { manifest } = await readManifest(folder, files);
	return (await differences(folder, manifest, files)).flatMap(({ path, what }) => (what === 'missing' ? [] : [path]));
}
