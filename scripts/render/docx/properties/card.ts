/** What lists of files, searches and document systems are told about a file. */
export interface Card {
	readonly title: string;
	readonly subject: string;
	/** The firm, which is author and owner. */
	readonly firm: string;
	readonly keywords: readonly string[];
	readonly description: readonly string[];
	/** As written: `YYYY` or `YYYY-MM-DD`. */
	readonly date: string;
	readonly category: string;
	readonly status: string;
	readonly identifier: string;
	readonly version: string;
	/** What a document system or a field in Word can ask for by name. */
	readonly named: Readonly<Record<string, string | undefined>>;
}
