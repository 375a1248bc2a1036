/** Messages about orders to revise a document, and about carrying them out. */
export interface OrderMessages {
	'order-heading-missing': Readonly<Record<never, never>>;
	/** `line`: where the first heading stands. */
	'order-heading-repeated': { readonly line: number };
	/** `folder`: what is named stands in another folder; `name`: it is not the name of a document's file. */
	'order-target': { readonly name: string; readonly fault: 'folder' | 'name' };
	'order-empty': Readonly<Record<never, never>>;
	'order-setting': { readonly text: string };
	'order-field': { readonly field: string; readonly nearest: string | undefined };
	/** No document has the number that it names. */
	'order-target-unknown': { readonly id: string };
	/** `version`: what is ordered; `found`: the highest there is. */
	'order-waiting': { readonly id: string; readonly version: string; readonly found: string };
	'order-closed': { readonly id: string; readonly version: string; readonly found: string };
	'order-met': { readonly requirement: string };
	/** `checks`: what was found, by codes; `file`, `line`: the first place. */
	'order-unmet': {
		readonly requirement: string;
		readonly checks: readonly string[];
		readonly file: string;
		readonly line: number;
	};
	/** `checks`: what was found that does not break it, by codes. */
	'order-judge': { readonly requirement: string; readonly checks: readonly string[] };
	/** `found`: undefined where the document has no such field. */
	'order-setting-unmet': {
		readonly field: string;
		readonly value: string;
		readonly found: string | undefined;
		readonly file: string;
		readonly line: number;
	};
	/** The status that is set when all else is met. */
	'order-pending': { readonly requirement: string; readonly id: string };
	/** The new entry of the list of changes, as proposed by the order, and as its author has to write it. */
	'summary-proposed': { readonly text: string };
	'summary-open': { readonly text: string };
	'order-carried-out': { readonly id: string; readonly version: string; readonly found: string };
	'order-text-missing': { readonly id: string };
	'order-kept-other': { readonly kept: string };
	'draft-there': { readonly id: string; readonly version: string };
	/** A line of the old text's references. */
	'reference-unfound': { readonly text: string };
	/** Nothing is written; there is no such document. */
	'revise-unknown': { readonly id: string; readonly nearest: string | undefined };
	/** There is no draft that could be finished, or no order says with which status. */
	'finish-impossible': { readonly id: string; readonly lacks: 'draft' | 'approval' | 'order' };
	'finish-refused': { readonly id: string; readonly errors: number };
}
