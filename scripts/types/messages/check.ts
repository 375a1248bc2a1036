import type { SectionsKnown } from '../law.ts';

/** A § that one edition of a law has and another has not. */
export interface ElsewhereInLaw {
	/** Register id of the edition that has it. */
	readonly law: string;
	/** The § of the edition in hand that says the same; undefined: nobody has compared them. */
	readonly here: string | undefined;
}

/** Messages about what must hold in finished documents and facts. */
export interface CheckMessages {
	'section-missing': { readonly heading: string };
	'section-order': { readonly heading: string; readonly before: string };
	/** `made`: the kind's template makes it. */
	'section-repeated': { readonly heading: string; readonly made: boolean };
	'section-empty': { readonly heading: string };
	'blank-unfilled': { readonly text: string };
	'template-text-left': { readonly text: string };
	'file-name': { readonly name: string; readonly expected: string };
	'id-duplicate': { readonly id: string; readonly other: string };
	/** `other`: the library's document of the same title; `otherId`: its number. */
	'override-id': { readonly id: string; readonly other: string; readonly otherId: string };
	'active-duplicate': { readonly id: string; readonly other: string };
	'reference-document': { readonly id: string; readonly nearest: string | undefined };
	'reference-law': { readonly law: string; readonly nearest: string | undefined };
	/** `known`: what is known of the law's §§. */
	'reference-section': {
		readonly law: string;
		readonly section: string;
		readonly known: SectionsKnown;
		readonly nearest: string | undefined;
		readonly elsewhere: ElsewhereInLaw | undefined;
	};
	/** `section` undefined: the law itself is unknown. */
	'kind-reference': {
		readonly law: string;
		readonly section: string | undefined;
		readonly nearest: string | undefined;
	};
	'reference-shape': Readonly<Record<never, never>>;
	/** `unknownLaw`: as the text names it; `entry`: the line that would refer to it. */
	'citation-unreferenced': {
		readonly citation: string;
		readonly unknownLaw: string | undefined;
		readonly section: string;
		readonly entry: string | undefined;
		readonly nearest: string | undefined;
		readonly elsewhere: ElsewhereInLaw | undefined;
	};
	'citation-ambiguous': { readonly citation: string; readonly laws: readonly string[] };
	/** `entries`: register ids of the editions. */
	'citation-edition-missing': {
		readonly citation: string;
		readonly editions: readonly string[];
		readonly entries: readonly string[];
	};
	/** `last`: the last part of its kind that there is. */
	'citation-part-missing': { readonly citation: string; readonly law: string; readonly last: string };
	'law-repealed': { readonly law: string };
	'law-later': { readonly law: string; readonly date: string; readonly asOf: string };
	'link-broken': { readonly address: string; readonly nearest: string | undefined };
	/** `facts`: on which the document would concern the company. */
	'link-inapplicable': { readonly address: string; readonly facts: string };
	'applies-when-fact': { readonly fact: string; readonly nearest: string | undefined };
	'picture-missing': { readonly address: string; readonly nearest: string | undefined };
	/** `instead`: the picture or link as it has to be written. */
	'address-space': { readonly address: string; readonly instead: string; readonly isPicture: boolean };
	'link-empty': { readonly address: string };
	'heading-level': { readonly depth: number; readonly deepest: number };
	'heading-empty': Readonly<Record<never, never>>;
	'table-header': Readonly<Record<never, never>>;
	'image-alt': { readonly address: string };
	'nesting-depth': { readonly what: 'list' | 'quote' | 'together'; readonly limit: number };
	'company-facts-few': { readonly used: number; readonly least: number };
	'date-future': { readonly date: string; readonly asOf: string };
	'review-order': { readonly date: string; readonly nextReview: string };
	'review-overdue': { readonly date: string; readonly asOf: string };
	'as-of-missing': Readonly<Record<never, never>>;
	'waiver-unused': { readonly code: string };
	'waiver-binding': { readonly code: string };
	'waiver-code': { readonly code: string; readonly nearest: string | undefined };
}
