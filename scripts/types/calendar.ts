import type { Words } from './language.ts';

/** On which days of a country nothing is due: `templates/calendar/<country>.yaml`. */
export interface ClosedDays {
	readonly country: string;
	/** What the days of the weekend are called. */
	readonly weekend: { readonly saturday: Words; readonly sunday: Words };
	/** Days of every year beside the public holidays, as `12-24`. */
	readonly days: readonly { readonly day: string; readonly label: Words }[];
}
