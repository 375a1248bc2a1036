import { type Options, readOptions, type Written } from '../options.ts';

/** What may be said beside the options of other commands. */
export interface DiffWritten extends Written {
	readonly from?: string;
	readonly to?: string;
}

/** Options of `diff`, checked and complete. */
export interface DiffOptions extends Options {
	readonly from: string | undefined;
	readonly to: string | undefined;
}

/** Checks options at the door; Markdown is what the author has already. */
export function readDiffOptions({ from, to, ...written }: DiffWritten): DiffOptions {
	const options = readOptions({ formats: 'docx,pdf,html', ...written }, 'dist-diff');
	return { ...options, from, to };
}
