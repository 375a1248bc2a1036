import { deserialize, serialize } from 'node:v8';
import { holdsNumber } from '../../check/privacy/holds-number.ts';
import type { Cache, CacheEntry, StepMemory } from '../../types/index.ts';

export interface OpenStepMemory extends StepMemory {
	/** Keeps what was noted, for builds to come: when it is known that nothing was changed while it was read. */
	settle(): Promise<void>;
}

interface NotedList {
	readonly entries: ReadonlyMap<string, unknown>;
	readonly before: ReadonlyMap<string, unknown>;
}

/**
 * What steps of earlier builds came to, in a cache. A value is written when it is noted, and found when it is settled, so that
 * those of thousands of companies are not held until then. One that holds an identity number in full is worked out each time.
 */
export function stepMemory(cache: Cache): OpenStepMemory {
	const noted = new Map<string, CacheEntry>();
	const lists = new Map<string, NotedList>();
	return {
		...recallOnly(cache),
		async note(key, value) {
			if (!holdsNumber(value)) noted.set(key, await cache.put(serialize(value)));
		},
		noteList(key, entries, before) {
			lists.set(key, { entries, before });
		},
		async settle() {
			for (const [key, entry] of noted) cache.note(key, entry);
			for (const [key, list] of lists) await cache.keep(key, serialize(harmless(list)));
			noted.clear();
			lists.clear();
		},
	};
}

/** The same for those who may write nothing: what they work out is forgotten. */
export function recallOnly(cache: Cache): StepMemory {
	return {
		async recall<T>(key: string) {
			const entry = cache.find(key);
			return entry && (deserialize(await cache.read(entry)) as T);
		},
		hold(key) {
			cache.find(key);
		},
		note: async () => {},
		noteList: () => {},
	};
}

function harmless({ entries, before }: NotedList): ReadonlyMap<string, unknown> {
	return new Map([...entries].filter(([name, value]) => before.get(name) === value || !holdsNumber([name, value])));
}
