import type { StudioFilter } from '../types/index.ts';
import type { StudioDocumentTexts } from './studio-document-texts.ts';
import type { StudioWorkTexts } from './studio-work-texts.ts';

/** What the page of the studio says, beside findings and the names of fields. */
export interface StudioTexts {
	readonly name: string;
	readonly needsScript: string;
	readonly skip: string;
	/** The parts of the page, in the menu. */
	readonly menu: { readonly label: string; readonly documents: string; readonly facts: string };
	readonly company: string;
	/** The connection to the program is gone, or the page is of an earlier start. */
	readonly gone: string;
	readonly ended: string;
	readonly again: string;
	/** What the server answered makes no sense. */
	readonly failed: (detail: string) => string;
	readonly loading: string;
	readonly check: { readonly running: string; readonly done: string; readonly failed: (reason: string) => string };
	readonly list: {
		readonly title: string;
		/** The repository is being read. */
		readonly reading: string;
		/**
		 * `24 dokumenter: 22 klare, 2 mangler noe, 1 forfaller innen 30 dager`
		 * @param counts `ready` and `lacking` undefined: it is not known yet
		 */
		readonly sum: (counts: {
			readonly documents: number;
			readonly ready: number | undefined;
			readonly lacking: number | undefined;
			readonly due: number;
			readonly late: number;
		}) => string;
		readonly search: string;
		readonly show: string;
		/** In which order the documents stand. */
		readonly order: string;
		readonly ways: { readonly ascending: string; readonly descending: string };
		readonly filters: Readonly<Record<StudioFilter, string>>;
		readonly columns: {
			readonly id: string;
			readonly title: string;
			readonly status: string;
			readonly version: string;
			readonly date: string;
			readonly nextReview: string;
			readonly lacks: string;
		};
		readonly untitled: string;
		readonly shared: string;
		readonly draft: string;
		readonly nothing: string;
		/** What a document lacks is not known yet, or cannot be known. */
		readonly checking: string;
		readonly unchecked: string;
		readonly none: string;
		readonly counted: (shown: number, all: number) => string;
		readonly findings: (errors: number, warnings: number) => string;
		readonly late: string;
		readonly due: string;
		readonly elsewhere: string;
	};
	readonly document: StudioDocumentTexts;
	readonly work: StudioWorkTexts;
}
