import { shown } from '../../publish/findings/shown.ts';
import { isPublished } from '../../publish/manifest/is-published.ts';
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
	/** Whether what changed is written in plain words too. */
	readonly txt: boolean;
}

/** Those that can show two versions at once, and plain words; Markdown has no marks for them. */
const allowed = ['docx', 'pdf', 'html', 'txt'] as const;

/** Checks options at the door. */
export function readDiffOptions({ from, to, formats: list, ...written }: DiffWritten): DiffOptions {
	const options = readOptions(written, 'dist-diff');
	// A folder that `build` answers for holds what it published and nothing else, or `verify` would find it changed.
	if (isPublished(options.out, options.root)) throw misuse('diff-out-published', { folder: shown(options.out) });
	const named = list === undefined ? allowed : readFormats(list);
	const formats = named.filter((name): name is Exclude<typeof name, 'txt'> => name !== 'txt');
	return { ...options, formats: formats satisfies readonly Format[], from, to, txt: named.includes('txt') };
}

function readFormats(list: string): readonly (typeof allowed)[number][] {
	const names = list.split(',').map((name) => name.trim());
	return [...new Set(names)].map((value) => {
		const found = allowed.find((format) => format === value);
		if (found !== undefined) return found;
		throw misuse('option-value', { option: '--formats', value, allowed: allowed.join(', ') });
	});
}
