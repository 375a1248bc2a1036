import type { BaseFault, StandingState } from '../types/index.ts';

/** What is said of texts of the library that companies have made their own, in one language. */
export interface LayersTexts {
	/** What stands round the two texts of an open choice, behind `:::`; the first word tells that it is one. */
	readonly choice: {
		readonly library: (place: number, places: number, version: string) => string;
		readonly own: (place: number, places: number) => string;
		readonly end: (place: number, places: number) => string;
	};
	/** The entry in a document's list of changes. */
	readonly summary: (version: string) => string;
	/** The same of a copy that a company has edited. */
	readonly returned: string;
	readonly states: Readonly<Record<StandingState, string>>;
	readonly faults: Readonly<Record<BaseFault, string>>;
	readonly kept: string;
	/** A proposal with open choices that nobody has finished, from an earlier time. */
	readonly waits: (file: string, line: number) => string;
	/** Both texts, the file of the own one and the line, for one who reads it in a terminal. */
	readonly conflict: (file: string, line: number, library: string, own: string) => string;
	readonly finished: (file: string) => string;
	/** The own text or the library has changed since the proposal was made. */
	readonly outdated: (file: string) => string;
	/** What would be or was written. */
	readonly drafts: (file: string) => string;
	readonly asks: (file: string) => string;
	readonly recorded: (file: string) => string;
	readonly total: (companies: number, own: number, behind: number, conflicts: number) => string;
	readonly offer: string;
	readonly keptAt: (file: string) => string;
	readonly written: (files: number) => string;
}
