import { Temporal } from 'temporal-polyfill';

/** Minutes from one moment to another, whatever the clocks showed; negative where the other came first. */
export function minutesBetween(first: string, second: string): number {
	const [from, to] = [Temporal.Instant.from(first), Temporal.Instant.from(second)];
	return (to.epochMilliseconds - from.epochMilliseconds) / 60_000;
}
