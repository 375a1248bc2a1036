/** Messages about how enterprises join a health service, and about the form of an order. */
export interface AccessionMessages {
	/** `words`: what is written instead of a day. */
	'order-in-force': { readonly text: string; readonly words: string };
	'distribution-copies': { readonly recipient: string };
	'distribution-twice': { readonly recipient: string };
}
