/** Messages about what no document may tell of persons, trade secrets and classified matter. */
export interface PrivacyMessages {
	/** `number` with its last digits hidden. `certain`: no other number is written so. */
	'privacy-number': {
		readonly kind: 'birth' | 'd-number' | 'h-number' | 'synthetic' | 'cpr';
		readonly certain: boolean;
		readonly number: string;
	};
	'privacy-health': { readonly word: string; readonly beside: 'name' | 'number' };
	'privacy-secret': { readonly marking: string };
	'privacy-classified': { readonly marking: string };
	/** `what`: the document, the register or the words that are of the other sort. */
	'privacy-mixed': { readonly holds: 'person' | 'technical'; readonly what: string };
	'privacy-request-told': { readonly words: string };
	/** `recipient` undefined: none is named. */
	'privacy-access': { readonly recipient: string | undefined };
}
