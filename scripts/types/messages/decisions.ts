/** Messages about what an authority has decided, and about whether an enterprise must have a health service. */
export interface DecisionsMessages {
	'injunction-overdue': {
		readonly number: string;
		readonly what: string;
		readonly deadline: string;
		readonly asOf: string;
	};
	'injunction-unreported': { readonly number: string; readonly authority: string; readonly done: string };
	'dispensation-reason': { readonly number: string; readonly what: string };
	/** `used`: it ended later than it ran out; `backwards`: it runs out before it begins. */
	'dispensation-expired': {
		readonly number: string;
		readonly what: string;
		readonly from: string;
		readonly until: string;
		readonly why: 'backwards' | 'expired' | 'used';
	};
}
