/** A map that tells which keys are asked for, and when all that it holds is gone through. */
export function notedMap<K, V>(map: ReadonlyMap<K, V>, asked: (key: K) => void, all: () => void): ReadonlyMap<K, V> {
	const whole = () => {
		all();
		return map;
	};
	return {
		get size() {
			return whole().size;
		},
		get(key) {
			asked(key);
			return map.get(key);
		},
		has(key) {
			asked(key);
			return map.has(key);
		},
		entries: () => whole().entries(),
		keys: () => whole().keys(),
		values: () => whole().values(),
		forEach: (work, self) => whole().forEach(work, self),
		[Symbol.iterator]: () => whole()[Symbol.iterator](),
	};
}
