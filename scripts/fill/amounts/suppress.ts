/** A number of persons with what is hidden of it. */
export interface Suppressed {
	/** `few`: fewer than the least; `other`: hidden so that those cannot be worked out from the total. */
	readonly hidden: 'few' | 'other' | undefined;
}

/**
 * What of some numbers of persons must not be shown where they stand with their total: those from 1 to below the least,
 * and of the others, the smallest first, as many as it takes for each of the few to be any such number. `total` is
 * hidden where that cannot be reached.
 */
export function suppress(
	counts: readonly number[],
	least: number,
): { readonly counts: readonly Suppressed[]; readonly total: boolean } {
	const isFew = (count: number) => count > 0 && count < least;
	const few = counts.filter(isFew).length;
	const shown = [...counts.keys()]
		.filter((index) => (counts[index] ?? 0) >= least)
		.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
	const others = new Set<number>();
	const sumOfHidden = () => counts.reduce((sum, count, at) => (isFew(count) || others.has(at) ? sum + count : sum), 0);
	const isReached = () => {
		const [next] = shown;
		const most = next === undefined ? Number.POSITIVE_INFINITY : (counts[next] ?? 0);
		return few === 0 || isSafe({ sum: sumOfHidden(), few, others: others.size, most }, least);
	};
	while (shown.length > 0 && !isReached()) others.add(shown.shift() ?? 0);
	const total = !isReached();
	return {
		counts: counts.map((count, at) => ({
			hidden: isFew(count) ? 'few' : others.has(at) && !total ? 'other' : undefined,
		})),
		total,
	};
}

interface Hidden {
	/** Known to whoever subtracts what is shown from the total. */
	readonly sum: number;
	readonly few: number;
	readonly others: number;
	/** None of the others is greater, since the smallest went first. */
	readonly most: number;
}

/** Whether any one of the few may still be 1 and may still be the number just below the least. */
function isSafe({ sum, few, others, most }: Hidden, least: number): boolean {
	if (others === 0) return false;
	const greatest = sum - (few - 1) - others * least;
	const smallest = sum - (few - 1) * (least - 1) - others * most;
	return greatest >= least - 1 && smallest <= 1;
}
