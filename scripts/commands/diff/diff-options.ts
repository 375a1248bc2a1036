import type { Format } from '../../types/index.ts';
import { type Options, readOptions, type Written } from '../options.ts';
import { misuse } from '../usage-error.ts';

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

/** Those that can show two versions at once; Markdown has no marks for them. */
const formats: readonly Format[] = ['docx', 'pdf', 'html'];

/** Checks options at the door. */
export function readDiffOptions({ from, to, formats: list, ...written }: DiffWritten): DiffOptions {
	const options = readOptions(written, 'dist-diff');
	return { ...options, formats: list === undefined ? formats : readFormats(list), from, to };
}

function readFormats(list: string): readonly Format[] {
	const names = list.split(',').map((name) => name.trim());
	return [...new Set(names)].map((value) => {
		const found = formats.find((format) => format === value);
		if (found !== undefined) return found;
		throw misuse('option-value', { option: '--formats', value, allowed: formats.join(', ') });
	});
}
