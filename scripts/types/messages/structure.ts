import type { Words } from '../language.ts';

/** Messages about the numbering of legal texts, and about what their kinds allow. */
export interface StructureMessages {
	/** `provision` is the anchor of the part: `p7-stk4`. */
	'provision-blank': { readonly field: string; readonly provision: string };
	'provision-missing': { readonly reference: string };
	/** What a text calls a document, and those that it may be; none: there is no such document. */
	'document-unclear': { readonly called: string; readonly ids: readonly string[] };
	'numbering-gap': {
		readonly part: 'section' | 'subsection' | 'item' | 'letter' | 'annex';
		readonly found: string;
		readonly expected: string;
	};
	'numbering-stray': { readonly found: string };
	/** `change`: what was taken out as `[-…-]`, what was put in as `{+…+}`. */
	'model-changed': { readonly kind: string; readonly provision: string; readonly change: string };
	'model-unlocked': { readonly kind: string };
	'model-lock-damaged': { readonly provision: string };
	'deviation-target': { readonly provision: string };
	'deviation-repeated': { readonly provision: string };
	'amendment-target': { readonly document: string; readonly why: 'missing' | 'kind' };
	'amendment-part': { readonly document: string; readonly provision: string };
	/** `changes`: the entries that would say it. */
	'amendment-unwritten': { readonly changes: string };
	'amendment-differs': { readonly provision: string; readonly stated: string; readonly found: string };
	'amendment-text': { readonly document: string; readonly provision: string; readonly text: string };
	/** What is missing, by language. */
	'source-incomplete': { readonly lacks: Words };
	'kind-language': { readonly kind: string; readonly languages: readonly string[] };
	'kind-company-type': { readonly kind: string; readonly type: string; readonly types: readonly string[] };
}
