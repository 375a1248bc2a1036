/** The words of an inspection pack in one language. */
export interface PackTexts {
	/** Under the title: the day that deadlines are counted from, else the newest change. */
	readonly line: (asOf: string | undefined, newest: string) => string;
	readonly index: string;
	/** What is in the pack, in one line. */
	readonly summary: (counts: { readonly documents: number; readonly gaps: number; readonly absent: number }) => string;
	readonly columns: PackColumns;
	/** Of a group without documents. */
	readonly empty: string;
	readonly overdue: (day: string) => string;
	readonly history: string;
	/** In place of a summary, where a version has no entry in its list of changes. */
	readonly unlisted: string;
	readonly gaps: {
		readonly title: string;
		readonly intro: string;
		/** Said where no day was given to count from. */
		readonly noDay: string;
		readonly none: string;
		readonly facts: string;
		/** Of a norm that no document carries. */
		readonly undocumented: (text: string) => string;
		/** Of what would have been told, the reason for it, and who has decided it, if that is said. */
		readonly waived: (waiver: { readonly what: string; readonly reason: string; readonly by: string }) => string;
	};
	readonly absent: { readonly title: string; readonly notInForce: string };
	readonly checksums: { readonly title: string; readonly intro: string };
	/** How the folder is used: said on its first page. */
	readonly folder: { readonly whole: string; readonly compliance: string; readonly registers: string };
}

export type PackColumns = Readonly<
	Record<
		'id' | 'title' | 'version' | 'date' | 'status' | 'page' | 'why' | 'about' | 'gap' | 'norms' | 'file' | 'files',
		string
	>
>;
