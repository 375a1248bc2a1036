/** Messages about the committees on health services. */
export interface CommitteeMessages {
	/** `members` in all, of `total`. */
	'committee-composition': {
		readonly seat: string;
		readonly found: number;
		readonly needed: number;
		readonly members: number;
		readonly total: number;
	};
	'committee-deputy': { readonly name: string };
	'committee-person-repeated': { readonly name: string };
	/** `seat`: the chair's; undefined: any member's. */
	'committee-chair': { readonly name: string; readonly seat: string | undefined };
	/** `last`: the last day of a term of the right length; without a term there is none. */
	'committee-term': { readonly to: string | undefined; readonly last: string | undefined; readonly years: number };
}
