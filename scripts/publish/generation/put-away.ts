import { join } from 'node:path';
import { entryType } from '../disk/entry-type.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { systemCode } from '../disk/system-code.ts';
import { walk } from '../disk/walk.ts';
import { generationName } from './generation-name.ts';
import type { Store } from './store.ts';

/** Gives what an exchange took from `out` its place among the generations; tells where, if there was anything to keep. */
export async function putAway(store: Store, files: FileSystem): Promise<string | undefined> {
	const type = await entryType(store.replaced, files);
	if (type === 'folder' && (await walk(store.replaced, files)).size > 0) {
		const folder = await freeFolder(store, files);
		await files.rename(store.replaced, folder);
		return folder;
	}
	await files.rm(store.replaced, { recursive: true, force: true });
	return undefined;
}

async function freeFolder(store: Store, files: FileSystem): Promise<string> {
	const name = generationName(await manifestOf(store.replaced, files));
	for (let number = 1; ; number++) {
		const folder = join(store.folder, number === 1 ? name : `${name}-${number}`);
		if ((await entryType(folder, files)) === 'none') {
			return folder;
		}
	}
}

async function manifestOf(folder: string, files: FileSystem): Promise<Uint8Array> {
	try {
		return await files.readFile(join(folder, 'manifest.json'));
	} catch (error) {
		if (systemCode(error) === 'ENOENT') {
			return new Uint8Array();
		}
		throw error;
	}
}
