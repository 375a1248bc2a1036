import type { ChartSpecification, DataGroup, Language } from '../../types/index.ts';

/** What is merged into a text. */
export interface Facts {
	/** `{company, document, derived}`: every declared field is an own key, null when it has no value. */
	readonly scope: DataGroup;
	/** The same with every declared name in it, also below what has no value here; where absent, `scope` tells the names. */
	readonly declared?: DataGroup;
	/** The file in which the values of a top name are written: `company` in `README.md`. */
	readonly origins: ReadonlyMap<string, string>;
	readonly language: Language;
	/** Section keys and their headings in the document's language. */
	readonly headings: ReadonlyMap<string, string>;
	/** The kind's words in the document's language, by their keys. */
	readonly words: ReadonlyMap<string, string>;
	/** The kind's charts, by their names. */
	readonly charts?: ReadonlyMap<string, ChartSpecification>;
}
