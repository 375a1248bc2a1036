import type { FixtureHelper } from './helpers/index.ts';
import type { Span } from './program.ts';

/** A piece of a merged text and where it was written. */
export interface Chunk extends Span {
	/** Where it begins in the merged text. */
	readonly at: number;
	/** It stands there as the author wrote it, so that each of its characters has a place of its own. */
	readonly verbatim: boolean;
}

/** What a token stands for. */
export interface Printed extends Span {
	/** `value`: text that is put in; the others are made by fill: a blank for the pen, a part of the author's body, a chart. */
	readonly type: 'value' | Exclude<FixtureHelper, 'heading' | 'word'>;
	/** The text itself; the label of a pen blank; the key of a section; the name of a chart. */
	readonly text: string;
	/** What the author calls it, for messages. */
	readonly name: string;
	/** The fact that a value says, and how; absent where it is none. */
	readonly fact?: string | undefined;
}

/** A text with its facts merged in as tokens, ready to be read as Markdown. */
export interface Merged {
	readonly text: string;
	readonly chunks: readonly Chunk[];
	/** What the tokens stand for, by their number. */
	readonly printed: readonly Printed[];
	/** The way the run took through the text; the same way gives the same text. */
	readonly trace: string;
}
