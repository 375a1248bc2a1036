import { join, relative, sep } from 'node:path';
import type { Message } from '../../types/index.ts';
import { systemCode } from '../disk/system-code.ts';
import { isGenerationName } from '../generation/is-generation-name.ts';
import type { Store } from '../generation/store.ts';
import { Refusal } from './refusal.ts';
import { shown } from './shown.ts';
import { wholeFile } from './whole-file.ts';

/** What went wrong, said to the user; `ofSystem` words an error of the disk. Any other error is thrown on. */
export function failuresOf(
	error: unknown,
	store: Store,
	ofSystem: (reason: string, path: string) => Message,
): readonly Message[] {
	return findingsOf(error, store, ofSystem).map((finding) => ({
		...finding,
		place: wholeFile(shown(atOut(finding.place.file, store))),
	}));
}

function findingsOf(
	error: unknown,
	store: Store,
	ofSystem: (reason: string, path: string) => Message,
): readonly Message[] {
	if (error instanceof Refusal) {
		return error.findings;
	}
	const reason = systemCode(error);
	if (reason === undefined) {
		throw error;
	}
	return [ofSystem(reason, pathOf(error, store.out))];
}

/** The folder the user asked for, when a rename has it at either end; else the path that failed. */
function pathOf(error: unknown, out: string): string {
	const { path, dest } = error as { readonly path?: unknown; readonly dest?: unknown };
	return typeof path === 'string' && dest !== out ? path : out;
}

/** Files of a generation, finished or not, are known by where they stand, or shall stand, at `out`. */
function atOut(path: string, { folder, out }: Store): string {
	const [part = '', ...rest] = relative(folder, path).split(sep);
	return part === 'stage' || isGenerationName(part) ? join(out, ...rest) : path;
}
