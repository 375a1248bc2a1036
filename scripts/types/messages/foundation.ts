/** Messages about what a document rests on: its norms, its earlier version and the facts of its firm. */
export interface FoundationMessages {
	/** A part of a kind's text that norms name is no longer there; an anchor such as `p2-stk1`. */
	'provision-gone': { readonly kind: string; readonly provision: string };
	/** A second document in force of a kind that a company has one of. */
	'kind-repeated': { readonly id: string; readonly other: string };
	'supersedes-earlier': { readonly id: string; readonly replaced: string; readonly version: string };
	/** `fact`: what is merged instead, `company.name`. */
	'fact-written-out': { readonly found: string; readonly fact: string };
}
