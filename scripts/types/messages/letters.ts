type None = Readonly<Record<never, never>>;

/** Messages about letters to companies and what they reply. */
export interface LettersMessages {
	'fleet-letters-publisher': None;
	'fleet-replies-there': { readonly file: string };
	'fleet-reply-unasked': { readonly company: string; readonly document: string; readonly nearest: string | undefined };
	/** `known`: in one language. */
	'fleet-reply-word': {
		readonly reply: string;
		readonly known: readonly string[];
		readonly nearest: string | undefined;
	};
	/** `column`: as it is headed. */
	'fleet-reply-lacking': { readonly column: string };
	'fleet-reply-day': { readonly text: string };
	/** `column`: `from` or `to`. */
	'fleet-reply-edition': { readonly column: string; readonly found: string; readonly expected: string };
	'fleet-reply-code': { readonly code: string; readonly expected: string };
	'fleet-reply-unmerged': { readonly document: string };
	'fleet-reply-twice': { readonly document: string; readonly line: number };
}
