/** A promise that is measured: by the long form of tests, which note what they found. */
export interface Figure {
	readonly number: number;
	readonly name: string;
	readonly method: string;
	readonly target: string;
	/** The files of tests that note it (test/support/note-figure.ts); none: nothing measures it yet. */
	readonly tests: readonly string[];
}

/** What one test noted of a figure. */
export interface Noted {
	readonly figure: number;
	readonly result: string;
	readonly met: boolean;
}

/** A figure with what was found of it; `met` is undefined where nothing was. */
export interface Measured extends Figure {
	readonly result: string;
	readonly met: boolean | undefined;
}
