import type { Language, Words } from './language.ts';
import type { Standing } from './layers.ts';
import type { Message } from './message.ts';
import type { Deadline } from './year.ts';

/**
 * Where a company stands, the most pressing first: something in its files is wrong, facts are missing, nothing of it was built,
 * what was built is not what would be built today, or all is well.
 */
export const portfolioStates = ['errors', 'lacking', 'unbuilt', 'outdated', 'ready'] as const;

export type PortfolioState = (typeof portfolioStates)[number];

/** What workers came to when they built a company last: as `fleet work` tells it, and that none has. */
export const portfolioRuns = ['failed', 'refused', 'none', 'published'] as const;

export type PortfolioRun = (typeof portfolioRuns)[number];

/** What one company shows in a portfolio. */
export interface PortfolioCompany {
	readonly id: string;
	readonly name: string;
	/** Empty: it has none. */
	readonly orgNumber: string;
	readonly language: Language;
	/** What kind of organisation it is, and its name in `templates/company/`; undefined: it cannot be read. */
	readonly type: { readonly name: string; readonly label: Words } | undefined;
	/** `#rrggbb`; undefined: none of its own. */
	readonly colour: string | undefined;
	/** Its town; empty: not said. */
	readonly place: string;
	/** Counties that it lies in or serves. */
	readonly counties: readonly string[];
	readonly state: PortfolioState;
	/** Undefined: nobody was asked what workers came to. */
	readonly run: PortfolioRun | undefined;
	/** What is wrong in its files. */
	readonly errors: readonly Message[];
	/** Ids of documents whose front matter cannot be used. */
	readonly faulty: readonly string[];
	readonly inForce: number;
	readonly drafts: number;
	/** Facts that it lacks, as they are called in its own language. */
	readonly lacking: readonly string[];
	/** What should have been done; undefined: no day is given, so that nobody knows. */
	readonly late: readonly Deadline[] | undefined;
	readonly next: Deadline | undefined;
	/** What it has no document for though norms bind it to. */
	readonly gaps: readonly PortfolioGap[];
	/** Own texts of library documents that are not made from the library's text of today. */
	readonly standings: readonly Standing[];
	/** Below `dist/`; undefined: not built. */
	readonly handbook: string | undefined;
	/** The version that its handbook, else its compliance register, bore when it was built last; undefined: not built. */
	readonly built: string | undefined;
}

export interface PortfolioGap {
	/** What would document it, in the reader's language. */
	readonly missing: string;
	/** Ids of the norms. */
	readonly norms: readonly string[];
}

/** Columns of the page over all companies; `late` and `next` are there when a day is given, `run` when workers' folder is. */
export const portfolioColumns = [
	'name',
	'state',
	'inForce',
	'drafts',
	'missing',
	'lacking',
	'late',
	'next',
	'gaps',
	'behind',
	'built',
	'run',
] as const;

export type PortfolioColumn = (typeof portfolioColumns)[number];

/**
 * What is counted above the table, and shown by a click: companies of a state, and those that have something late, a gap, a text that is
 * behind the library, or one that cannot be merged with it by itself, and those that workers refused or set aside.
 */
export const portfolioTotals = [
	...portfolioStates,
	'late',
	'gaps',
	'behind',
	'conflicts',
	'refused',
	'failed',
] as const;

export type PortfolioTotal = (typeof portfolioTotals)[number];

/** An own text that is not made from the library's text of today. */
export interface PortfolioBehind {
	/** Number and title of the document. */
	readonly what: string;
	/** The version that it was made from; empty: nobody knows. */
	readonly from: string;
	/** That of the library. */
	readonly to: string;
	/** Places that both have changed. */
	readonly conflicts: number;
}

/** One row of the page, in the reader's words, as it stands in the page for the program that shows it. */
export interface PortfolioRow {
	readonly id: string;
	readonly name: string;
	readonly orgNumber: string;
	/** Of the company: in this its missing facts are called. */
	readonly language: Language;
	readonly type: string;
	readonly place: string;
	readonly counties: readonly string[];
	readonly state: PortfolioState;
	readonly run?: PortfolioRun;
	readonly inForce: number;
	readonly drafts: number;
	readonly errors: readonly string[];
	readonly faulty: readonly string[];
	readonly lacking: readonly string[];
	readonly late: readonly string[];
	/** The day, and what is due; empty: nothing. */
	readonly next: readonly [day?: string, what?: string];
	readonly gaps: readonly PortfolioGap[];
	readonly behind: readonly PortfolioBehind[];
	/** Address of its handbook, from where the page stands; empty: none. */
	readonly handbook: string;
	readonly built: string;
}
