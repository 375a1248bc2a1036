/** The words of a summary of what was checked, for those who read a change. */
export interface SummaryTexts {
	readonly title: string;
	/** Over the documents that are new or changed. */
	readonly changed: string;
	/** Over all documents. */
	readonly all: string;
	readonly columns: readonly [document: string, status: string, version: string, deadline: string, missing: string];
	/** Of a document that needs nothing. */
	readonly nothing: string;
	/** Behind a document that there was not before. */
	readonly isNew: string;
	/** Where no document is new or changed. */
	readonly unchanged: string;
	/** Over findings in files that are no documents. */
	readonly elsewhere: string;
}
