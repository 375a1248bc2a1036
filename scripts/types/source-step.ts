import type { Reading } from './company-step.ts';
import type { Message } from './message.ts';
import type { Filled } from './rule.ts';

/** What was filled in of one source of a company, its links still those of its author. */
export interface FilledSource {
	/** Those that could be made. */
	readonly documents: readonly Filled[];
	/** The anchors of each, by its path. */
	readonly anchors: readonly (readonly [path: string, anchors: ReadonlySet<string>])[];
	readonly found: readonly Message[];
}

/** The same with its links resolved. */
export interface LinkedSource extends FilledSource {
	/** What was found in its links. */
	readonly linked: readonly Message[];
	/** What it was told of the anchors of documents that it links into, by path; undefined: there is no such document. */
	readonly ledTo: ReadonlyMap<string, string | undefined>;
}

/** What rules found of one document, by the place of the rule among those that were run. */
export type CheckedDocument = ReadonlyMap<number, readonly Message[]>;

/** What one source came to, and what was read for it alone. */
export interface SourceStep {
	readonly file: string;
	readonly readings: readonly Reading[];
	/** Its documents and all that was found of them. */
	readonly packed: Uint8Array;
}

/** What the sources of a company came to. */
export interface SourceSteps {
	/** What was read of the company before any document was filled in, so that each may have come of it. */
	readonly before: readonly Reading[];
	readonly sources: readonly SourceStep[];
}
