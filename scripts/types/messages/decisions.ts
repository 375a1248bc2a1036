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
	/** `known`: the codes of the enterprise. */
	'obligation-code': { readonly code: string; readonly known: readonly string[] };
	/** `why`: what the conclusion follows from, which leads to `outcome`. */
	'obligation-conclusion': {
		readonly written: string;
		readonly outcome: string;
		readonly why: 'dispensed' | 'listed' | 'none' | 'risk' | 'unknown';
		readonly code: string;
	};
	/** `known`: it stands in the register, but does not hold on the day. */
	'obligation-dispensation': { readonly number: string; readonly known: boolean; readonly assessed: string };
	'obligation-risk': { readonly id: string; readonly nearest: string | undefined };
	/** `has`: the enterprise has a service that is not required; else it lacks one that is. */
	'obligation-service': { readonly document: string; readonly has: boolean };
	'decision-early': { readonly day: string; readonly inForce: string };
	/** `from`: the day from which there was a service; undefined: none is told of. */
	'coverage-service-late': { readonly industry: string; readonly latest: string; readonly from: string | undefined };
	'appeal-late': { readonly appealed: string; readonly deadline: string };
	/** `kind`: of the document that tells how to appeal. */
	'appeal-note-missing': { readonly kind: string };
	'attendance-vote': { readonly word: string };
	/** `nobody`: whom to turn to is not said in `field`; `recommended`: a safety organisation that is not there has spoken. */
	'direct-contact-missing': { readonly field: string; readonly why: 'nobody' | 'recommended' };
	'employee-cost': { readonly what: string; readonly cost: string };
}
