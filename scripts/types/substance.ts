/** Editorial: what people do stays the same, and nobody needs to read again. */
export type Substance = 'editorial' | 'substantive';

/**
 * What makes a change one of substance. `number`: digits and number words; `duty`: must, shall, should, may; `limit`: not, only,
 * all, or; `time`: when and how often; `role`: who; `reference`: a law, document or address that is linked to; `picture`: a
 * picture, chart or blank for the pen; `order`: steps that have changed places; `part`: a sentence, item, row or section came or
 * went; `wording`: other words, of which nobody can tell whether they say the same.
 */
export const substanceReasons = [
	'number',
	'duty',
	'limit',
	'time',
	'role',
	'reference',
	'picture',
	'order',
	'part',
	'wording',
] as const;

export type SubstanceReason = (typeof substanceReasons)[number];

/** Why a change is of substance, with the words that tell it, in their order; empty where that version has none. */
export interface Reasoned {
	readonly reason: SubstanceReason;
	readonly before: readonly string[];
	readonly after: readonly string[];
}

/** One sentence, heading or row, or a few beside each other, that two versions say differently. */
export interface PassageChange {
	readonly done: 'added' | 'removed' | 'changed' | 'moved';
	readonly what: 'heading' | 'row' | 'item' | 'text' | 'picture';
	/** As each version reads; empty where it has no such passage. */
	readonly before: string;
	readonly after: string;
	readonly substance: Substance;
	/** Empty when it is editorial. */
	readonly reasons: readonly Reasoned[];
	/** The roles that either version names, as the language's list calls them. */
	readonly roles: readonly string[];
}

/** What was done in one section, in reading order. */
export interface SectionChange {
	/** As the later version calls it, or the earlier where the later has it no more; empty before the first heading. */
	readonly heading: string;
	/** Set when only one version has the whole section. */
	readonly done?: 'added' | 'removed';
	readonly passages: readonly PassageChange[];
}

/** What two versions of a document differ in, and who has to know. */
export interface ChangeSummary {
	readonly from: string;
	readonly to: string;
	readonly sections: readonly SectionChange[];
	/** The class of the whole: the author's own word where there is one that stands, else what the text tells. */
	readonly substance: Substance;
	/** Why the author calls it otherwise than the text tells; absent where they agree. */
	readonly overruled?: string;
	/** Who has to read the document again; empty when it is editorial. */
	readonly readers: readonly Reader[];
}

/** One who reads again. */
export interface Reader {
	/** As the language's list calls the role. */
	readonly role: string;
	/** The sections whose changes name the role; empty for one whom the document is for as a whole. */
	readonly sections: readonly string[];
}
