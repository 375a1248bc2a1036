/** Messages about whom documents are sent to. */
export interface RecipientMessages {
	/** `nearest`: what the document says that is nearly the same. */
	'recipient-missing': { readonly recipient: string; readonly nearest: string | undefined };
	/** `register`: the file that does not have it. */
	'recipient-unknown': {
		readonly recipient: string;
		readonly register: string;
		readonly nearest: string | undefined;
	};
	/** `other`: how it stands there before. */
	'recipient-repeated': { readonly recipient: string; readonly other: string };
	'dispatch-unsent': { readonly recipients: readonly string[] };
	/** Days as YYYY-MM-DD. */
	'dispatch-early': { readonly recipient: string; readonly day: string; readonly approved: string };
	'dispatch-stranger': {
		readonly recipient: string;
		/** Number of what was sent. */
		readonly document: string;
		readonly nearest: string | undefined;
	};
	/** `version`: the one that is in force. */
	'dispatch-version': { readonly document: string; readonly sent: string; readonly version: string };
}
