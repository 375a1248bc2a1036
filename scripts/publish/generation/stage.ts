import { dirname, join } from 'node:path';
import type { KeptOutput } from '../../types/index.ts';
import { entryType } from '../disk/entry-type.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { inParallel } from '../disk/in-parallel.ts';
import { syncFolder } from '../disk/sync-folder.ts';
import { writeFile } from '../disk/write-file.ts';
import { isWhole } from '../manifest/is-whole.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { manifestBytes } from '../manifest/manifest-bytes.ts';
import { generationName } from './generation-name.ts';
import type { Present } from './present.ts';
import type { Store } from './store.ts';
import { takeOver } from './take-over.ts';

/** Puts a whole generation into the store, or finds it there; tells its folder. Nothing of it is visible yet at `out`. */
export async function stage(
	outputs: readonly KeptOutput[],
	manifest: Manifest,
	{ store, present, files }: { readonly store: Store; readonly present: Present; readonly files: FileSystem },
): Promise<string> {
	const bytes = manifestBytes(manifest);
	const name = generationName(bytes);
	for (let number = 1; ; number++) {
		const folder = join(store.folder, number === 1 ? name : `${name}-${number}`);
		if ((await entryType(folder, files)) === 'none') {
			await write();
			await files.rename(store.stage, folder);
			await syncFolder(store.folder, files);
			return folder;
		}
		if (await isWhole(folder, manifest, files)) {
			return folder;
		}
	}

	async function write(): Promise<void> {
		try {
			const folders = foldersOf(outputs).map((folder) => join(store.stage, folder));
			for (const folder of folders) {
				await files.mkdir(folder, { recursive: true });
			}
			const taken = await takeOver(manifest, present, store, files);
			const others = outputs.filter(({ path }) => !taken.has(path));
			const put = (path: string, content: Uint8Array) => writeFile(join(store.stage, path), content, files, 'wx');
			await inParallel(others, async (output) => put(output.path, await output.read()));
			await put('manifest.json', bytes);
			await inParallel(folders.reverse(), (folder) => syncFolder(folder, files));
		} catch (error) {
			await clear(store.stage, files);
			throw error;
		}
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
