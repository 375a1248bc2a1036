/** The words of a document that shows two versions. */
export interface RedlineTexts {
	/** Which versions are compared, how changes are marked, and that both were filled in with the facts of today. */
	readonly legend: (from: string, to: string) => string;
	readonly inserted: string;
	readonly deleted: string;
	/** Said where inserted or deleted words end. */
	readonly end: string;
	readonly unchanged: string;
	readonly next: string;
	/** From the last change back to the legend. */
	readonly toTop: string;
	/** Which change this is, of how many. */
	readonly count: (number: number, of: number) => string;
	readonly toFirst: (changes: number) => string;
}
