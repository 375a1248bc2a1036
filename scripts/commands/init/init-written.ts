import type { Written } from '../options.ts';

/** Options of `init` as commander hands them over. */
export interface InitWritten extends Written {
	readonly name?: string;
	readonly orgNumber?: string;
	readonly employees?: string;
	readonly industry?: string;
	readonly facts?: string;
	readonly yes?: boolean;
}
