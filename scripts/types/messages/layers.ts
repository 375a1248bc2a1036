type None = Readonly<Record<never, never>>;

/** Messages about texts of the library that companies have made their own. */
export interface LayersMessages {
	'decisions-damaged': None;
	/** `file`: the own text that there is already. */
	'own-refused': {
		readonly id: string;
		readonly company: string;
		readonly nearest: string | undefined;
		readonly file: string | undefined;
	};
	/** `file`: the own text, the other addition, or the name that the file should have. */
	'addition-refused': {
		readonly fault: 'own' | 'unknown' | 'fixed' | 'second' | 'name';
		readonly id: string;
		readonly company: string;
		readonly nearest: string | undefined;
		readonly file: string | undefined;
	};
	/** `headings`: those that there are. */
	'addition-section': {
		readonly fault: 'unknown' | 'outside' | 'repeated';
		readonly heading: string;
		readonly nearest: string | undefined;
		readonly headings: string;
	};
	'conflict-open': None;
	/** `kept`: the file that keeps the text, or should. */
	'base-lost': { readonly version: string; readonly sha256: string; readonly edited: boolean; readonly kept: string };
	/** `takes`: the company takes documents of the library at all. */
	'library-gone': { readonly id: string; readonly version: string; readonly takes: boolean };
	'library-newer': { readonly from: string; readonly to: string; readonly conflicts: number; readonly company: string };
	/** A line that begins with `:::` and cannot be understood; `text`: what stands behind it. */
	'guidance-block': {
		readonly fault: 'unknown' | 'unclosed' | 'stray' | 'nested' | 'misplaced';
		readonly text: string;
		readonly nearest: string | undefined;
	};
}
