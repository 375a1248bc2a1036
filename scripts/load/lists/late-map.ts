/** The same map of something else, each of which is made when it is asked for. */
export function lateMap<Key, T, Made>(map: ReadonlyMap<Key, T>, make: (value: T) => Made): ReadonlyMap<Key, Made> {
	const known = new Map<Key, Made>();
	const made = (key: Key, value: T): Made => {
		const before = known.has(key) ? (known.get(key) as Made) : make(value);
		known.set(key, before);
		return before;
	};
	const entries = function* (): MapIterator<[Key, Made]> {
		for (const [key, value] of map) yield [key, made(key, value)];
	};
	const values = function* (): MapIterator<Made> {
		for (const [, value] of entries()) yield value;
	};
	const late: ReadonlyMap<Key, Made> = {
		size: map.size,
		get: (key) => (map.has(key) ? made(key, map.get(key) as T) : undefined),
		has: (key) => map.has(key),
		keys: () => map.keys(),
		entries,
		values,
		forEach(work, self) {
			for (const [key, value] of entries()) work.call(self, value, key, late);
		},
		[Symbol.iterator]: entries,
	};
	return late;
}
