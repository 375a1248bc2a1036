/** What was done between the earlier and the later of two versions. */
export type Change = 'insertion' | 'deletion';

/** Words of two versions in reading order; those of one alone bear their change. Parts beside each other never bear the same. */
export type Compared = readonly { readonly text: string; readonly change?: Change }[];

/** A row of which both versions, or one, have cells. */
export interface ComparedRow {
	/** Set when only one version has the row; all its words bear it too. */
	readonly change?: Change;
	readonly cells: readonly Compared[];
}

/**
 * What stands round the text of a document that shows two versions. Its body holds both texts: taking all deletions away gives
 * the later version, taking all insertions away the earlier one. Renderers print this in place of the frame's own words.
 */
export interface Redline {
	/** The versions compared: `1` and `2`. */
	readonly from: string;
	readonly to: string;
	/** Says in the document's language which versions are compared and how changes are marked; not printed in Word, which shows changes itself. */
	readonly legend: string;
	/** Who is named as having made the changes. */
	readonly author: string;
	/** When they were made: the date of the later version, as YYYY-MM-DDThh:mm:ssZ. */
	readonly date: string;
	readonly title: Compared;
	/** Kind and number, above the title. */
	readonly label: Compared;
	/** Number, version, date and status, below the title. */
	readonly line: Compared;
	/** The control table: label and value. */
	readonly rows: readonly ComparedRow[];
	/** Notices of every page, above the text. */
	readonly notices: readonly ComparedRow[];
	/** Whom it is sent to, in one line or a table; empty when neither version says. */
	readonly distribution: readonly ComparedRow[];
	/** The list of changes, newest first: version, date, by, summary; empty when neither version has one. */
	readonly revisions: readonly ComparedRow[];
}
