import type { Language } from '../language.ts';

/** Messages about the language that a text is written in. */
export interface LanguageCheckMessages {
	/** A part of a document is in another language than the document. */
	'language-text': { readonly language: Language; readonly found: Language };
	/** A document is in another language than its firm. */
	'language-company': { readonly language: Language; readonly company: Language };
}
