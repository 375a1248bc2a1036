import { deserialize, serialize } from 'node:v8';
import { holdsNumber } from '../../check/privacy/holds-number.ts';
import type { Cache, StepMemory } from '../../types/index.ts';

export interface OpenStepMemory extends StepMemory {
	/** Keeps what was noted, for builds to come: when it is known that nothing was changed while it was read. */
	settle(): Promise<void>;
}

/** What steps of earlier builds came to, in a cache. A value that holds an identity number in full is worked out each time. */
export function stepMemory(cache: Cache): OpenStepMemory {
	const noted = new Map<string, unknown>();
	const lists = new Map<string, ReadonlyMap<string, unknown>>();
	return {
		async recall<T>(key: string) {
			if (noted.has(key)) return noted.get(key) as T;
			const entry = cache.find(key);
			return entry && (deserialize(await cache.read(entry)) as T);
		},
		hold(key) {
			cache.find(key);
		},
		note(key, value) {
			noted.set(key, value);
		},
		noteList(key, entries, before) {
			noted.set(key, entries);
			lists.set(key, before);
		},
		async settle() {
			for (const [key, value] of noted) {
				const before = lists.get(key);
				const kept = before ? harmless(value as ReadonlyMap<string, unknown>, before) : value;
				if (before !== undefined || !holdsNumber(kept)) await cache.keep(key, serialize(kept));
			}
			noted.clear();
			lists.clear();
		},
	};
}

function harmless<T>(entries: ReadonlyMap<string, T>, before: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
	return new Map([...entries].filter(([name, value]) => before.get(name) === value || !holdsNumber([name, value])));
}
