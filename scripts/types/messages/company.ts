import type { FaceRole, FontFault } from '../font.ts';
import type { TemplateFault, TemplateRefusal } from '../word-template.ts';

/** Messages about what must hold for the facts of a company. */
export interface CompanyMessages {
	'colour-contrast': { readonly colour: string; readonly nearest: string };
	'word-template-missing': { readonly address: string; readonly nearest: string | undefined };
	'word-template-unreadable': { readonly fault: TemplateFault };
	'word-template-refused': { readonly what: TemplateRefusal; readonly part: string };
	/** A place or a property asked for by a field. */
	'word-template-place': { readonly name: string; readonly nearest: string | undefined };
	/** The template has text of its own, but no place for that of documents. */
	'word-template-text': Readonly<Record<never, never>>;
	'font-missing': { readonly address: string; readonly nearest: string | undefined };
	'font-unreadable': { readonly fault: FontFault };
	'font-restricted': { readonly family: string };
	'font-letters': { readonly letters: readonly string[] };
	'font-family': { readonly family: string; readonly name: string };
	'font-face': { readonly role: FaceRole; readonly found: FaceRole };
	/** `length` and `most` in letters. */
	'current-address-long': { readonly address: string; readonly length: number; readonly most: number };
	'fact-unused': { readonly field: string };
	'example-company': { readonly company: string };
	/** `companies`: those that take the library, beside the repository's own. */
	'library-publisher-missing': { readonly companies: readonly string[] };
	'library-publisher-elsewhere': { readonly publisher: string };
	/** `documents`: how many there are of that language; the first is named. */
	'library-untaken': { readonly language: string; readonly documents: number };
	/** `given`: the day on which the company approved the shared documents; those named are newer. */
	'library-unapproved': { readonly documents: readonly string[]; readonly given: string | undefined };
	'committee-required': { readonly employees: number; readonly least: number };
	'safety-representative-expected': { readonly employees: number; readonly least: number };
	'health-service-missing': { readonly code: string };
	/** `name`: of a health service, or what looks like one. */
	'health-service-foreign': { readonly name: string };
	'health-service-expired': { readonly until: string; readonly asOf: string };
	'health-service-too-long': { readonly until: string; readonly years: number };
	'industry-code-unknown': { readonly code: string; readonly edition: string; readonly nearest: string | undefined };
	'industry-edition-unknown': { readonly edition: string; readonly known: readonly string[] };
	'example-value-left': { readonly value: string };
	'industry-edition': { readonly code: string; readonly edition: string; readonly needed: string };
}
