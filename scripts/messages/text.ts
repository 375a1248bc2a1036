import type { Code, MessageParameters } from '../types/index.ts';

/** The words of one message in one language. */
export interface Text<Params> {
	/** What is wrong, without the place. */
	readonly message: (params: Params) => string;
	/** What to do about it. */
	readonly remedy: (params: Params) => string;
	/** Why it matters; shown by `explain`. */
	readonly why: string;
}

/** The texts of one stage, one for each of its codes. */
export type Texts<Stage> = { readonly [C in keyof Stage]: Text<Stage[C]> };

/** All texts of one language; a missing one is a compile error. */
export type Catalogue = { readonly [C in Code]: Text<MessageParameters[C]> };
