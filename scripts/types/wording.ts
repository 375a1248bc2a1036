/** A word that is not written, and what to write instead. */
export interface Wording {
	readonly wrong: string;
	readonly right: string;
}
