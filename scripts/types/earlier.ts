/** What git says of an earlier revision. */
export interface Earlier {
	/** The texts, as they were, of the Markdown files that have changed since or are gone. */
	readonly texts: ReadonlyMap<string, string>;
	/** All files that there were. */
	readonly files: ReadonlySet<string>;
}
