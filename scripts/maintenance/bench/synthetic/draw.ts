/** Draws from lists, always the same for the same seed. */
export interface Draw {
	/** A whole number from 1. */
	upTo(most: number): number;
	from<T>(list: readonly T[]): T;
	/** So many different ones, in the order of the list. */
	some<T>(list: readonly T[], count: number): readonly T[];
}

export function createDraw(seed: number): Draw {
	// xorshift32 (Marsaglia 2003), from a seed that is spread over all bits and never zero.
	let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
	const next = (below: number) => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) % below;
	};
	for (let warm = 0; warm < 8; warm++) next(2);
	const from = <T>(list: readonly T[]): T => {
		const drawn = list[next(list.length)];
		if (drawn === undefined) throw new RangeError('nothing to draw from');
		return drawn;
	};
	return {
		upTo: (most) => next(most) + 1,
		from,
		some(list, count) {
			const taken = new Set<number>();
			while (taken.size < Math.min(count, list.length)) taken.add(next(list.length));
			return list.filter((_, index) => taken.has(index));
		},
	};
}
