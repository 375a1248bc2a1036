import type { Datum, Language, MergeMessages } from '../../../types/index.ts';

/** What a template may say of values beside printing them; undefined: the values are not what is expected. */
export interface Helper {
	readonly expected: MergeMessages['helper-argument']['expected'];
	/** How many values it takes. */
	readonly takes: 1 | 2;
	/** It takes values that are not there, to tell so. */
	readonly takesNull: boolean;
	run(values: readonly Datum[], language: Language): string | boolean | undefined;
}
