/** Words of one language that checks need, from `templates/language/`. */
export interface WordLists {
	/** Words that are not written, and what to write instead. */
	readonly wording: readonly { readonly wrong: string; readonly right: string }[];
	/** Abbreviations whose full stop ends no sentence: `jf.`, `nr.` */
	readonly abbreviations: readonly string[];
}
