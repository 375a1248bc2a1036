import { deserialize, serialize } from 'node:v8';
import { maskNumbers } from '../../check/privacy/mask-numbers.ts';
import type { Cache, StepMemory } from '../../types/index.ts';

export interface OpenStepMemory extends StepMemory {
	/** Keeps what was noted, for builds to come: when it is known that nothing was changed while it was read. */
	settle(): Promise<void>;
}

/** What steps of earlier builds came to, in a cache. A value that holds an identity number in full is worked out each time. */
export function stepMemory(cache: Cache): OpenStepMemory {
	const noted = new Map<string, unknown>();
	return {
		async recall<T>(key: string) {
			if (noted.has(key)) return noted.get(key) as T;
			const entry = cache.find(key);
			return entry && (deserialize(await cache.read(entry)) as T);
		},
		note(key, value) {
			noted.set(key, value);
		},
		async settle() {
			for (const [key, value] of noted) if (!holdsNumber(value)) await cache.keep(key, serialize(value));
			noted.clear();
		},
	};
}

function holdsNumber(value: unknown): boolean {
	const written = JSON.stringify(value, (_, part) => (part instanceof Map || part instanceof Set ? [...part] : part));
	return maskNumbers(written) !== written;
}
