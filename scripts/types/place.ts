/** Where something stands in an author's file. */
export interface Place {
	/** Relative to the repository's root, with `/` between folders. */
	readonly file: string;
	/** Counted from 1. */
	readonly line: number;
	/** Counted from 1, in UTF-16 units. */
	readonly column: number;
}
