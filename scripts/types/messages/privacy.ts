/** Where in a Word file something stands: for people who see pages and no parts. */
export type WordPart = 'head' | 'foot' | 'text' | 'properties' | 'other';

/** Messages about what no document may tell of persons, trade secrets and classified matter. */
export interface PrivacyMessages {
	/** `number` with its last digits hidden. `certain`: no other number is written so. */
	'privacy-number': {
		readonly kind: 'birth' | 'd-number' | 'h-number' | 'synthetic' | 'cpr';
		readonly certain: boolean;
		readonly number: string;
		readonly part?: WordPart;
	};
	'privacy-health': { readonly word: string; readonly beside: 'name' | 'number'; readonly part?: WordPart };
	'privacy-secret': { readonly marking: string; readonly part?: WordPart };
	'privacy-classified': { readonly marking: string; readonly part?: WordPart };
	/** `what`: the document, the register or the words that are of the other sort. */
	'privacy-mixed': { readonly holds: 'person' | 'technical'; readonly what: string };
	'privacy-request-told': { readonly words: string };
	/** `recipient` undefined: none is named. */
	'privacy-access': { readonly recipient: string | undefined };
}
