import type { Message } from '../../types/index.ts';
import { systemCode } from '../disk/system-code.ts';
import { Refusal } from './refusal.ts';
import { shown } from './shown.ts';
import { wholeFile } from './whole-file.ts';
import { writeFailure } from './write-failure.ts';

/** What went wrong while a file, or files in a folder, were written, said to the user at the place that was meant. Any other error is thrown on. */
export function failuresAt(path: string, error: unknown): readonly Message[] {
	const place = wholeFile(shown(path));
	if (error instanceof Refusal) return error.findings.map((finding) => ({ ...finding, place }));
	const reason = systemCode(error);
	if (reason === undefined) throw error;
	return [{ ...writeFailure(reason, path), place }];
}
