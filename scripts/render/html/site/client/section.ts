/** A piece of the handbook that a search leads to: what stands under one heading. */
export interface Section {
	readonly id: number;
	/** Where it stands: `#…`, or the address of a document outside the handbook. */
	readonly address: string;
	/** The document it is part of. */
	readonly document: string;
	/** Its own heading; empty: the document's beginning. */
	readonly heading: string;
	readonly text: string;
	/** It holds little but links to other places. */
	readonly leadsOn: boolean;
}
