import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { programHash } from '../load/inputs/program-hash.ts';
import { programFolder } from '../program-folder.ts';
import { CacheFault } from '../publish/cache/cache-fault.ts';
import { openCache } from '../publish/cache/open-cache.ts';
import { disk } from '../publish/disk/file-system.ts';
import type { StepMemory } from '../types/index.ts';

/** What an earlier start made of the program's own files and of templates, by a hash over all that it was made from. */
export type OwnStore = Pick<StepMemory, 'recall' | 'note'>;

/**
 * Kept beside the compiled program: nothing of a document or of a company's facts is. A disk that does not take it costs time and
 * nothing else.
 */
export function openOwnStore(programRoot: string): OwnStore {
	const program = programHash(programRoot, programFolder());
	const folder = join(programRoot, '.regelrett/js/.kept');
	const opening = openCache({ folder, program: program ?? '', anew: program === undefined, files: disk });
	let writing: Promise<unknown> = opening;
	return {
		async recall<T>(key: string) {
			const cache = await opening;
			const entry = cache.find(key);
			try {
				return entry && (deserialize(await cache.read(entry)) as T);
			} catch (error) {
				if (!(error instanceof CacheFault)) throw error;
				return undefined;
			}
		},
		async note(key, value) {
			if (program !== undefined) writing = writing.then(() => write(key, value));
		},
	};

	/** The list is written each time, as who ends the program may end it in any way. */
	async function write(key: string, value: unknown): Promise<void> {
		const cache = await opening;
		await cache.keep(key, serialize(value));
		await cache.close();
	}
}
