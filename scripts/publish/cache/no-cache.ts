import type { CacheEntry } from '../../types/index.ts';
import { sha256 } from '../disk/sha256.ts';
import { CacheFault } from './cache-fault.ts';
import type { OpenCache } from './open-cache.ts';

/**
 * A cache that keeps nothing: for those who keep finished files elsewhere.
 * @param program what makes values of what keys stand for
 */
export function noCache(program: string): OpenCache {
	return {
		program,
		objects: undefined,
		find: () => undefined,
		read: async (entry: CacheEntry) => {
			throw new CacheFault(entry.sha256);
		},
		keep: async (_, value) => entryOf(value),
		put: async (value) => entryOf(value),
		note: () => {},
		distrust: () => {},
		close: async () => {},
	};
}

function entryOf(value: Uint8Array): CacheEntry {
	return { sha256: sha256(value), bytes: value.length };
}
