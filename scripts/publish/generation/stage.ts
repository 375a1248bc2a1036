import { dirname, join } from 'node:path';
import type { KeptOutput } from '../../types/index.ts';
import { entryType } from '../disk/entry-type.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { syncFolder } from '../disk/sync-folder.ts';
import { writeFile } from '../disk/write-file.ts';
import { isWhole } from '../manifest/is-whole.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { manifestBytes } from '../manifest/manifest-bytes.ts';
import { generationName } from './generation-name.ts';
import type { Store } from './store.ts';

/** Puts a whole generation into the store, or finds it there; tells its folder. Nothing of it is visible yet at `out`. */
export async function stage(
	outputs: readonly KeptOutput[],
	manifest: Manifest,
	store: Store,
	files: FileSystem,
): Promise<string> {
	const bytes = manifestBytes(manifest);
	const name = generationName(bytes);
	for (let number = 1; ; number++) {
		const folder = join(store.folder, number === 1 ? name : `${name}-${number}`);
		if ((await entryType(folder, files)) === 'none') {
			await write(outputs, bytes, store, files);
			await files.rename(store.stage, folder);
			await syncFolder(store.folder, files);
			return folder;
		}
		if (await isWhole(folder, manifest, files)) {
			return folder;
		}
	}
}

async function write(
	outputs: readonly KeptOutput[],
	manifest: Uint8Array,
	store: Store,
	files: FileSystem,
): Promise<void> {
	try {
		const folders = foldersOf(outputs).map((folder) => join(store.stage, folder));
		for (const folder of folders) {
			await files.mkdir(folder, { recursive: true });
		}
		for (const output of outputs) {
			await writeFile(join(store.stage, output.path), await output.read(), files);
		}
		await writeFile(join(store.stage, 'manifest.json'), manifest, files);
		for (const folder of folders.reverse()) {
			await syncFolder(folder, files);
		}
	} catch (error) {
		await clear(store.stage, files);
		throw error;
	}
}

/** All folders that outputs lie in, each after the one that holds it. */
function foldersOf(outputs: readonly KeptOutput[]): string[] {
	const folders = new Set(['.']);
	const add = (folder: string): void => {
		if (!folders.has(folder)) {
			add(dirname(folder));
			folders.add(folder);
		}
	};
	for (const { path } of outputs) {
		add(dirname(path));
	}
	return [...folders];
}

/** Gives a full disk its room back. */
async function clear(folder: string, files: FileSystem): Promise<void> {
	try {
		await files.rm(folder, { recursive: true, force: true });
	} catch {
		// The first error is the one to tell; the next publish sweeps.
	}
}
