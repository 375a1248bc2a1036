import type { ChangeReason, DocumentFate, FieldTypeName } from '../types/index.ts';

/** What is said of many companies at once, in one language. */
export interface FleetTexts {
	/** `ready`: those that lack nothing; `facts`: how many the others lack together. */
	readonly companies: (counts: FleetCounts) => string;
	/** Companies that could not be read, and so are not counted. */
	readonly unread: (companies: number) => string;
	readonly documents: (fates: Readonly<Record<DocumentFate, number>>) => string;
	readonly nothingBuilt: string;
	/** Why documents may be made anew, at the beginning of a line. */
	readonly because: Readonly<Record<ChangeReason, string>>;
	/** So many documents of so many companies; some of their ids. */
	readonly affected: (documents: number, companies: number, ids: readonly string[]) => string;
	/** Where laws are cited. */
	readonly cited: (places: number, documents: number, companies: number) => string;
	/** What answers set or would set. */
	readonly answered: (facts: number, companies: number, written: boolean) => string;
	/** How the lists are had. */
	readonly offer: string;
	readonly written: (file: string, rows: number) => string;
	readonly nothingWritten: string;
	/** What a queue of companies and those who work on it say. */
	readonly queue: QueueTexts;
	/** How a value of a type is written, where its field says nothing. */
	readonly examples: Readonly<Partial<Record<FieldTypeName, string>>>;
}

export interface QueueTexts {
	/** So many companies wait to be built; of so many all is as it should be. */
	readonly enqueued: (waiting: number, current: number) => string;
	/** What became of one company. */
	readonly outcomes: Readonly<Record<'published' | 'unchanged' | 'refused' | 'failed', string>>;
	readonly documents: (count: number) => string;
	/** `seconds`: how long the rest takes at this rate; undefined: not known yet. */
	readonly rate: (left: number, perSecond: number, seconds: number | undefined) => string;
	readonly serverLost: string;
	readonly serverBack: string;
	readonly folderLost: string;
	readonly folderBack: string;
	/** A worker is asked to stop, and ends what it has in hand. */
	readonly stopping: string;
	/** What the queue holds. */
	readonly states: Readonly<Record<'waiting' | 'active' | 'done' | 'refused' | 'failed', string>>;
}

export interface FleetCounts {
	readonly companies: number;
	readonly ready: number;
	readonly facts: number;
}
