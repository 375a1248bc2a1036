/** A quarter of a year, numbered through the years, so that the next one is the next number. */
export function quarterOf(day: string): number {
	return quarterAt(Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / 3));
}

/** @param quarter 1 to 4 */
export function quarterAt(year: number, quarter: number): number {
	return year * 4 + quarter - 1;
}
