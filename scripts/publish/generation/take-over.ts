import { join } from 'node:path';
import type { Listed } from '../../types/index.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { systemCode } from '../disk/system-code.ts';
import { Refusal } from '../findings/refusal.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import type { Present } from './present.ts';
import type { Store } from './store.ts';

/**
 * Gives outputs that are as they were a second name (a hard link) in the folder that is being staged, and tells their paths;
 * their content is read and compared, whatever the manifest says. Files that cannot be had that way are written anew.
 *
 * Links, not copies: of a thousand documents one is changed, and four thousand files that are written through to the disk
 * take longer than the whole build. What someone then changes within the file changes under both names; so a changed file is
 * never taken over, and a generation that is swept is kept as long as it alone has what was changed (sweep.ts).
 */
export async function takeOver(
	manifest: Manifest,
	present: Present,
	{ stage }: Store,
	files: FileSystem,
): Promise<ReadonlySet<string>> {
	const taken = new Set<string>();
	if (!('folder' in present)) {
		return taken;
	}
	const before = await listedIn(present.folder, files);
	const same = manifest.outputs.filter(({ path, sha256 }) => before.get(path)?.sha256 === sha256);
	for (const { path, sha256 } of same) {
		const old = join(present.folder, path);
		if (isOurs(old, sha256, files) && (await link(old, join(stage, path), files))) {
			taken.add(path);
		}
	}
	return taken;
}

async function listedIn(folder: string, files: FileSystem): Promise<ReadonlyMap<string, Listed>> {
	try {
		const { manifest } = await readManifest(folder, files);
		return new Map(manifest.outputs.map((listed) => [listed.path, listed]));
	} catch (error) {
		if (error instanceof Refusal || systemCode(error) !== undefined) {
			return new Map();
		}
		throw error;
	}
}

function isOurs(file: string, sha256: string, files: FileSystem): boolean {
	try {
		return files.digest(file).sha256 === sha256;
	} catch (error) {
		if (systemCode(error) !== undefined) {
			return false;
		}
		throw error;
	}
}

/** False where it cannot be: many disks have no links, and some no more of them for one file. */
async function link(existing: string, path: string, files: FileSystem): Promise<boolean> {
	try {
		files.linkSync(existing, path);
		return true;
	} catch (error) {
		if (systemCode(error) === undefined) {
			throw error;
		}
		// A network disk may have made it all the same. Written to, it would change what is published.
		await files.rm(path, { recursive: true, force: true });
		return false;
	}
}
