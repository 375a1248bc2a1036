import type { Language } from '../language.ts';
import type { SpellingLack } from '../spelling.ts';

/** Messages about words that no dictionary knows. */
export interface SpellingMessages {
	/** `times`: how often it stands in the document; `suggestions`: what may be meant, the likeliest first. */
	spelling: {
		readonly word: string;
		readonly times: number;
		readonly suggestions: readonly string[];
		readonly language: Language;
	};
	'spelling-unavailable': { readonly lack: SpellingLack; readonly languages: readonly Language[] };
}
