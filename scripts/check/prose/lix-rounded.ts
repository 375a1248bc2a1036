/** A measure of readability as it is told: with one decimal. */
export function lixRounded(lix: number): number {
	return Math.round(lix * 10) / 10;
}
