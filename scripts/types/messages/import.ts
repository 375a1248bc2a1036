import type { WordFault } from '../import-word.ts';

/** What a file is that cannot be imported. */
export type ForeignForm = 'pdf' | 'old-word' | 'rtf' | 'picture' | 'web-page' | 'zip' | 'unknown';

/** Messages about bringing in a text that was written elsewhere; nothing is written where one of them is an error. */
export interface ImportMessages {
	'import-form': { readonly form: Exclude<ForeignForm, 'old-word' | 'zip'> };
	/** A Word file, or one that looks like it, which cannot be taken in. */
	'import-word': { readonly fault: WordFault };
	/** The result does not hold the same words: a fault of the program. `found`: what the result has there; empty: nothing. */
	'import-words': { readonly expected: string; readonly found: string };
	/** The text has no part that could be a model with fields. */
	'import-model-missing': Readonly<Record<never, never>>;
	/** A model has another number of blanks in a part than its kind has fields for it. */
	'import-blanks': {
		readonly kind: string;
		readonly provision: string;
		readonly fields: number;
		readonly blanks: number;
	};
	/** The kind is there, and only `--write` replaces its text. */
	'import-kind-there': { readonly kind: string; readonly folder: string };
}
