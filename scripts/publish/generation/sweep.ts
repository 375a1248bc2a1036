import { basename, join } from 'node:path';
import type { FileSystem } from '../disk/file-system.ts';
import { systemCode } from '../disk/system-code.ts';
import { Refusal } from '../findings/refusal.ts';
import { edited } from '../manifest/edited.ts';
import { isGenerationName } from './is-generation-name.ts';
import type { Present } from './present.ts';
import type { Store } from './store.ts';

/** Removes what interrupted builds left and all generations but the present and the previous one. Run under the lock. */
export async function sweep(store: Store, present: Present, files: FileSystem): Promise<void> {
	const keep = new Set([await previousName(store, files)]);
	if ('folder' in present) {
		keep.add(basename(present.folder));
	}
	for (const { name } of await files.readdir(store.folder, { withFileTypes: true })) {
		if (isLeftover(name)) {
			await files.rm(join(store.folder, name), { recursive: true, force: true });
		} else if (isGenerationName(name) && !keep.has(name)) {
			await discard(join(store.folder, name), store, files);
		}
	}
}

async function previousName(store: Store, files: FileSystem): Promise<string> {
	try {
		return Buffer.from(await files.readFile(store.previous)).toString();
	} catch (error) {
		if (systemCode(error) === 'ENOENT') {
			return '';
		}
		throw error;
	}
}

function isLeftover(name: string): boolean {
	return name === 'stage' || name === 'link' || name === 'trash' || name.startsWith('lock-');
}

/**
 * Removes a generation, unless someone has changed it: what the build did not write it never deletes. A changed file that
 * has another name, in a younger generation, is not lost with this one.
 */
async function discard(generation: string, store: Store, files: FileSystem): Promise<void> {
	try {
		if ((await edited(generation, files)).every((path) => files.digest(join(generation, path)).names > 1)) {
			// Renamed first, so that an interrupted removal is known for what it is.
			await files.rename(generation, store.trash);
			await files.rm(store.trash, { recursive: true, force: true });
		}
	} catch (error) {
		// One that cannot be read or is open in another program stays: it is in nobody's way.
		if (systemCode(error) === undefined && !(error instanceof Refusal)) {
			throw error;
		}
	}
}
