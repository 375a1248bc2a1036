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
}
