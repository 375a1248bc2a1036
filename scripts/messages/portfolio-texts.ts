import type { Language, PortfolioColumn, PortfolioRun, PortfolioState, PortfolioTotal } from '../types/index.ts';

/** The words of the page over all companies, in one language. What the page's own program says holds no function. */
export interface PortfolioTexts {
	readonly title: string;
	/** Whose eyes the page is for. */
	readonly only: (provider: string) => string;
	readonly asOf: (day: string) => string;
	readonly noToday: string;
	/** Documents of these kinds have deadlines that are worked out of their text, which the page does not tell. */
	readonly unforeseen: (kinds: readonly string[]) => string;
	/** Before the link to the same as a table for a spreadsheet. */
	readonly asTable: string;
	/** Where nothing runs in the page: so many companies are in that table alone. */
	readonly needsScript: (companies: number) => string;
	/** Where nothing runs in the page, above the whole table. */
	readonly withoutScript: string;
	readonly words: PortfolioWords;
	/** What the command says of them. */
	readonly counted: (companies: number, states: Readonly<Record<PortfolioState, number>>) => string;
}

/** What the page's own program says. */
export interface PortfolioWords {
	readonly columns: Readonly<Record<PortfolioColumn, string>>;
	readonly states: Readonly<Record<PortfolioState, string>>;
	/** What workers came to last. */
	readonly runs: Readonly<Record<PortfolioRun, string>>;
	/** Each after its number: one, several. */
	readonly totals: Readonly<Record<PortfolioTotal, readonly [one: string, several: string]>>;
	/** The name of the group of buttons with the totals. */
	readonly totalsName: string;
	readonly search: string;
	readonly state: string;
	readonly language: string;
	readonly type: string;
	readonly county: string;
	readonly all: string;
	readonly sortBy: string;
	readonly reset: string;
	/** The name of the table. */
	readonly table: string;
	/** `1–100 av 9 978 bedrifter`. */
	readonly of: string;
	readonly companies: readonly [one: string, several: string];
	readonly none: string;
	readonly previous: string;
	readonly next: string;
	readonly pages: string;
	readonly details: string;
	/** Headings of the lists in the details. */
	readonly errors: string;
	readonly faulty: string;
	readonly lacking: string;
	readonly late: string;
	readonly gaps: string;
	readonly behind: string;
	/** Documents that cannot be merged by themselves, after their number. */
	readonly conflicts: readonly [one: string, several: string];
	/** Places that both texts have changed, after their number. */
	readonly places: readonly [one: string, several: string];
	/** In place of the version that a text was made from. */
	readonly unknown: string;
	/** Where the library's version would stand, of a document that it has no more. */
	readonly gone: string;
	readonly languages: Readonly<Record<Language, string>>;
}
