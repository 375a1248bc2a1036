type None = Readonly<Record<never, never>>;

/** Messages about who was asked about a document. */
export interface HearingMessages {
	/** `own`: the company has such a document of its own. */
	'hearing-document': { readonly id: string; readonly own: boolean; readonly nearest: string | undefined };
	/** `party`: in the language of the document; `shared`: the hearing stands in the README of the company. */
	'hearing-missing': { readonly id: string; readonly party: string; readonly shared: boolean; readonly date: string };
	'hearing-order': { readonly from: string; readonly until: string };
	'hearing-late': { readonly until: string; readonly approved: string };
	/** A shared document that says itself who was asked. */
	'hearing-shared': { readonly id: string };
	'hearing-unanswered': { readonly by: string };
	'hearing-unrecorded': None;
}
