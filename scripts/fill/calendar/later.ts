import { Temporal } from 'temporal-polyfill';

/** The day that comes so much after another, `YYYY-MM-DD`. A year after 29 February is 28 February. */
export function later(day: string, duration: { readonly years?: number; readonly days?: number }): string {
	return Temporal.PlainDate.from(day).add(duration).toString();
}
