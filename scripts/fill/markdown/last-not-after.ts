/** The index of the last of the rising `starts` that is not after `offset`; 0 when all are. */
export function lastNotAfter(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return Math.max(low, 0);
}
