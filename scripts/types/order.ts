import type { Language } from './language.ts';
import type { Severity } from './message.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';

/** One thing that an order to revise a document asks for. */
export interface OrderRequirement {
	/** As written, without the mark of its list and a last full stop. */
	readonly text: string;
	readonly place: Place;
	/** What it sets in the document's front matter: `version` to `2`. */
	readonly setting?: { readonly field: string; readonly value: string };
}

/** An order to revise one document, with the text to begin from where it gives one. */
export interface Order {
	readonly file: string;
	/** Whose document it is about; undefined: the library's, or where that has none the root company's. */
	readonly company: string | undefined;
	/** The document that it is; undefined: it has no front matter. */
	readonly document: Source | undefined;
	/** The document as the order names it: its number, and its file without folder and extension. */
	readonly target: { readonly id: string; readonly name: string; readonly place: Place };
	/** In the order in which they stand; never none. */
	readonly requirements: readonly OrderRequirement[];
	/** The text that stands below the order, and the line of the file on which it begins. */
	readonly oldText: { readonly text: string; readonly line: number } | undefined;
}

/** What orders ask for, by the words they use, and how a document is held to it. */
export interface RequirementMeaning {
	readonly key: string;
	/** Words of which one stands in the requirement. */
	readonly phrases: Readonly<Record<Language, readonly string[]>>;
	/** What the list of changes says of a text that does it, after "the text is": `kort` */
	readonly said?: Readonly<Record<Language, string>> | undefined;
	/** Codes of the checks that show whether it holds, each with the least severity that breaks it. */
	readonly checks: Readonly<Record<string, Exclude<Severity, 'info'>>>;
	/** The document is in one of these; undefined: no matter. */
	readonly languages?: readonly Language[] | undefined;
	/** No check can show that it holds, only that it does not. */
	readonly judged: boolean;
	readonly norm?: string | undefined;
}

/** What is known of orders, from `templates/revision-order/requirements.yaml`. */
export interface OrderSettings {
	readonly meanings: readonly RequirementMeaning[];
	/** Norms behind what an order sets, by the field. */
	readonly settings: Readonly<Record<string, string>>;
}
