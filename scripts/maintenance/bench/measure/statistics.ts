/** What several runs gave: their median, and between what they lay. */
export interface Spread {
	readonly median: number;
	readonly least: number;
	readonly most: number;
}

/** The spread of the values that were measured; undefined when none was. */
export function spreadOf(values: readonly number[]): Spread | undefined {
	const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
	const least = sorted[0];
	const most = sorted.at(-1);
	if (least === undefined || most === undefined) return undefined;
	const upper = sorted[Math.floor(sorted.length / 2)] ?? most;
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? least;
	return { median: (upper + lower) / 2, least, most };
}

/** How many times `of` is `by`, each with the one that was measured in the same round, since machines change their pace. */
export function ratioOf(of: readonly number[], by: readonly number[]): Spread | undefined {
	return spreadOf(of.slice(0, by.length).map((value, round) => value / (by[round] ?? Number.NaN)));
}
