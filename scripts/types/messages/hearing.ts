type None = Readonly<Record<never, never>>;

/** Messages about who was asked about a document. */
export interface HearingMessages {
	/** `party`: in the language of the document; `shared`: the hearing stands in the README of the company. */
	'hearing-missing': { readonly id: string; readonly party: string; readonly shared: boolean; readonly date: string };
	'hearing-order': { readonly from: string; readonly until: string };
	'hearing-late': { readonly until: string; readonly approved: string };
	'hearing-unanswered': { readonly by: string };
	'hearing-unrecorded': None;
}
