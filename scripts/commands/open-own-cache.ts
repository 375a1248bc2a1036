import { programHash } from '../load/inputs/program-hash.ts';
import { programFolder } from '../program-folder.ts';
import { programRoot } from '../program-root.ts';
import { type OpenCache, openCache } from '../publish/cache/open-cache.ts';
import { disk } from '../publish/disk/file-system.ts';
import { storeOf } from '../publish/generation/store.ts';
import type { Options } from './options.ts';

/** What earlier builds into the same folder kept; nothing of it when everything shall be made anew. */
export async function openOwnCache({ out, anew }: Pick<Options, 'out' | 'anew'>): Promise<OpenCache> {
	const program = programHash(programRoot(), programFolder());
	return openCache({
		folder: storeOf(out).cache,
		program: program ?? '',
		anew: anew || program === undefined,
		files: disk,
	});
}
