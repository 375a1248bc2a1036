import type { Beside } from '../../publish/write-beside.ts';
import type { Language } from '../../types/index.ts';

/** What one question about many companies comes to. */
export interface Outcome {
	/** Of the reader. */
	readonly language: Language;
	/** For people, a line each. */
	readonly lines: readonly string[];
	/** For programs. */
	readonly data: Readonly<Record<string, unknown>>;
	/** Lists for `--out`, with the number of their rows. */
	readonly lists: readonly (Beside & { readonly rows: number })[];
	/** The lists are written though something is wrong, since those whom it concerns are left out; else nothing is. */
	readonly goesOn?: boolean;
	/** The table that stands on stdout where no folder is named, in place of the lines, which then go to stderr. */
	readonly table?: string;
}
