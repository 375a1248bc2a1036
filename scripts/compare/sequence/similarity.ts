/** How often each word stands in a text. */
export interface Profile {
	readonly counts: ReadonlyMap<string, number>;
	readonly total: number;
}

/** The words of a text, counted; capitals make no other word. */
export function profileOf(text: string): Profile {
	const counts = new Map<string, number>();
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return { counts, total: words.length };
}

/** How much of two texts is the same words, wherever they stand: from 0 to 1. */
export function similarity(one: Profile, other: Profile): number {
	if (one.total + other.total === 0) return 1;
	let common = 0;
	for (const [word, count] of one.counts) common += Math.min(count, other.counts.get(word) ?? 0);
	return (2 * common) / (one.total + other.total);
}
