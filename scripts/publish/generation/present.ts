import { basename, dirname, resolve } from 'node:path';
import { entryType } from '../disk/entry-type.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { walk } from '../disk/walk.ts';
import { Refusal } from '../findings/refusal.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import { isGenerationName } from './is-generation-name.ts';
import type { Store } from './store.ts';

/** What stands where outputs shall go; a link's folder may be gone. */
export type Present =
	| { readonly type: 'none' | 'foreign' }
	| { readonly type: 'link' | 'folder'; readonly folder: string };

/** Looks at `out`; only what an earlier build published, or an empty folder, is not foreign. */
export async function presentAt(store: Store, files: FileSystem): Promise<Present> {
	switch (await entryType(store.out, files)) {
		case 'none':
			return { type: 'none' };
		case 'link': {
			const folder = resolve(dirname(store.out), await files.readlink(store.out));
			const ours = dirname(folder) === store.folder && isGenerationName(basename(folder));
			return ours ? { type: 'link', folder } : { type: 'foreign' };
		}
		case 'folder':
			return (await isReplaceable(store.out, files)) ? { type: 'folder', folder: store.out } : { type: 'foreign' };
		case 'file':
			return { type: 'foreign' };
	}
}

async function isReplaceable(folder: string, files: FileSystem): Promise<boolean> {
	try {
		await readManifest(folder, files);
		return true;
	} catch (error) {
		if (error instanceof Refusal) {
			return (await walk(folder, files)).size === 0;
		}
		throw error;
	}
}
