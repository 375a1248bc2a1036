import type { Words } from './language.ts';

/** What a handbook is made of: `templates/handbook/handbook.yaml`. */
export interface Handbook {
	readonly title: Words;
	/** Kinds whose documents stand in the chapter that their number begins with. */
	readonly kinds: readonly string[];
	/** Titles of the chapters by number; one without a title here is called by its number alone. */
	readonly chapters: ReadonlyMap<string, Words>;
	/** Kinds whose documents stand last, under a title of their own. */
	readonly appendix: { readonly title: Words; readonly kinds: readonly string[] };
}
