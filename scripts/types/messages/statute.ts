/** Which number of employees the hours of a centre are held to. */
export type HoursBasis = 'count' | 'total' | 'start';

/** Messages about the statutes of centres. */
export interface StatuteMessages {
	/** Hours are decimals with a point; `year` is that of the count. */
	'statute-hours': {
		readonly planned: string;
		readonly needed: string;
		readonly employees: number;
		readonly basis: HoursBasis;
		readonly year: number | undefined;
	};
	'statute-hours-unplanned': { readonly fact: string };
	/** `provision` is the anchor of the part: `p7-stk4`. */
	'statute-zero': { readonly field: string; readonly provision: string };
	'statute-start-above-total': { readonly start: number; readonly total: number };
	'statute-chair': Readonly<Record<never, never>>;
	'statute-unadopted': { readonly field: string };
	/** `written`: as the statute will read; `known`: as the centre's facts say. */
	'statute-fact': { readonly field: string; readonly written: string; readonly fact: string; readonly known: string };
	'wording-own': { readonly kind: string };
}
