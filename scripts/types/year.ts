import type { Language, Words } from './language.ts';
import type { Source } from './source.ts';
import type { State } from './status.ts';
import type { DataGroup } from './value.ts';

/** What deadlines are read from of a document, whether it was filled in or its front matter alone was read. */
export interface DueDocument {
	readonly source: Source;
	readonly id: string;
	readonly title: string;
	readonly state: State;
	/** As written: a day, or only a year. */
	readonly date: string;
	/** The day of its approval, where it shows one. */
	readonly approved: string | undefined;
	/** Its front matter, and where it was filled in what is worked out under `derived`. */
	readonly data: DataGroup;
}

/** `done-late`: done after its last day. `unset`: nobody has said when it is due. */
export const deadlineStatuses = ['due', 'late', 'done', 'done-late', 'unset'] as const;

export type DeadlineStatus = (typeof deadlineStatuses)[number];

/** One thing that a company has to do by a day of the year. All days are `YYYY-MM-DD`. */
export interface Deadline {
	/** The same in every run, and when its day moves. */
	readonly uid: string;
	/** Id and name of the company. */
	readonly company: string;
	readonly companyName: string;
	readonly country: string;
	/** The last day, as the law or the document says; undefined: not set. */
	readonly due: string | undefined;
	/** The last working day on or before it. */
	readonly recommended: string | undefined;
	/** Not before this day. */
	readonly from: string | undefined;
	/** The holiday that the last day is. */
	readonly closed: Words | undefined;
	readonly label: Words;
	/** What it is about, in the words of the author: a document's number and title, a measure. */
	readonly subject: string | undefined;
	/** The year that the document concerns, where that is another. */
	readonly concerns: number | undefined;
	readonly quarter: number | undefined;
	/** How many there are of how many there must be. */
	readonly count: { readonly done: number; readonly least: number } | undefined;
	readonly status: DeadlineStatus;
	/** When it was done, where that is known. */
	readonly doneOn: string | undefined;
	/** It follows from law that is no longer in force. */
	readonly historic: boolean;
	/** The company is made up. */
	readonly example: boolean;
	readonly norms: readonly string[];
}

/** The deadlines of a year, of one company or of several: what a year wheel shows. */
export interface YearWheel {
	readonly year: number;
	readonly language: Language;
	/** The one whose calendar it is; undefined: of all. */
	readonly company: { readonly id: string; readonly name: string } | undefined;
	readonly colour: string;
	/** YYYY-MM-DD; undefined: what is late is not said. */
	readonly asOf: string | undefined;
	/** By their days; those without one last. */
	readonly deadlines: readonly Deadline[];
	/** Countries whose closed days it shows. */
	readonly closed: readonly ClosedDay[];
}

/** A day of the year on which a country is closed. */
export interface ClosedDay {
	readonly day: string;
	readonly country: string;
	/** A day of the weekend that is no holiday. */
	readonly weekend: boolean;
	readonly name: string;
}

/** How the year wheel and its calendar are made: `templates/year-wheel/year-wheel.yaml`. */
export interface YearSettings {
	/** When calendars remind: so many days before the recommended day, at this hour. */
	readonly alarms: readonly { readonly days: number; readonly hour: number }[];
	/** How many marks the wheel has at most. */
	readonly marks: number;
}
