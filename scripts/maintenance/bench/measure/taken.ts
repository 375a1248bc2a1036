/** What one run took, of all its processes. */
export interface Taken {
	/** Seconds on the clock. */
	readonly wall: number;
	/** Seconds of processors, user and system; NaN where the system does not tell (no /proc). */
	readonly cpu: number;
	/** Most resident memory at once, of all processes, in MB; pages that they share count once each. NaN when not watched. */
	readonly peak: number;
}

/** By the clock, in seconds. */
export function walls(taken: readonly Taken[] = []): readonly number[] {
	return taken.map(({ wall }) => wall);
}
