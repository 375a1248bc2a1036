/** Messages about how enterprises join a health service, and about the form of an order. */
export interface AccessionMessages {
	/** `document`: the id of the document that needs to know. */
	'service-unjoined': { readonly document: string };
	/** `known`: the facts say that there is a safety organisation; else they say nothing. */
	'recommendation-missing': { readonly known: boolean };
	/** `sent`: a day that has not come yet. */
	'inspection-unsent': { readonly sent: string | undefined; readonly asOf: string | undefined };
	/** `file`: where the model is said. */
	'accession-model': { readonly model: string; readonly file: string };
	'accession-statute': {
		readonly fault: 'missing' | 'kind' | 'not-in-force';
		readonly statute: string;
		/** Its folder. */
		readonly service: string;
		readonly nearest: string | undefined;
	};
	'accession-hours': { readonly by: 'model' | 'demand'; readonly hours: number; readonly least: number };
	'demand-below-model': { readonly demanded: number; readonly least: number };
	/** `fault`: what did not come first, or who should have decided. */
	'hiring-by-model': { readonly fault: 'recommendation' | 'advertised' | Decider; readonly position: string };
	'branch-board-parity': { readonly management: number; readonly employees: number };
	/** `words`: what is written instead of a day. */
	'order-in-force': { readonly text: string; readonly words: string };
	'distribution-copies': { readonly recipient: string };
	'distribution-twice': { readonly recipient: string };
}

/** Who may decide on the staff of a health service. */
export type Decider = 'management' | 'board' | 'daily-management';
