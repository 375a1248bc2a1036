/** A Markdown file as it was at some time. */
export interface EarlierText {
	/** The commit it came with, shortened as git does it. */
	readonly commit: string;
	/** What the file was called then, relative to the root. */
	readonly file: string;
	readonly text: string;
}

/** What git remembers of some files. */
export interface History {
	/** `none` where there is no git or it has no commit; `shallow` where a part of the past was never fetched. */
	readonly extent: 'whole' | 'shallow' | 'none';
	/** The newest first. */
	readonly texts: readonly EarlierText[];
}
