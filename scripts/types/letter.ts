import type { Source } from './source.ts';

/** A document of the library as it was and as it is; undefined: there was or is none in force. */
export interface LibraryChange {
	readonly id: string;
	readonly was: Source | undefined;
	readonly is: Source | undefined;
}

/** What one section says differently, in plain words. */
export interface ToldSection {
	readonly heading: string;
	/** One change each; it may have several lines. */
	readonly told: readonly (readonly string[])[];
}

/** What a change of the library means to one company. */
export interface CompanyChange {
	readonly document: string;
	readonly title: string;
	/** Undefined: the document is new to the company. */
	readonly from: string | undefined;
	/** Undefined: it has been withdrawn. */
	readonly to: string | undefined;
	/** What the list of changes says of the versions since, the earliest first. */
	readonly summaries: readonly string[];
	/** The laws behind it, as printed, by themselves and with their §§. */
	readonly laws: readonly { readonly name: string; readonly cited: string }[];
	/** Who reads it again. */
	readonly readers: 'everyone' | readonly string[];
	readonly sections: readonly ToldSection[];
	/** The company has a version of its own, which stands until it decides otherwise. */
	readonly own: boolean;
	/** By which the company replies; undefined where it need not. */
	readonly code: string | undefined;
}
