/** A question with a free answer. */
export interface TextQuestion {
	readonly message: string;
	readonly hint?: string | undefined;
	/** Stands in the field from the start, to be kept or changed. */
	readonly proposal?: string | undefined;
	/** Says what is wrong with an answer; undefined: nothing. */
	readonly fault: (answer: string) => string | undefined;
}

/** A question with a few answers to choose from. */
export interface ChoiceQuestion {
	readonly message: string;
	readonly answers: readonly { readonly value: string; readonly label: string }[];
	readonly proposal?: string | undefined;
}

/** Someone to ask; either question throws `Stopped` when the user breaks off. */
export interface Asker {
	text(question: TextQuestion): Promise<string>;
	choose(question: ChoiceQuestion): Promise<string>;
}

/** The user broke off while being asked. */
export class Stopped extends Error {}
