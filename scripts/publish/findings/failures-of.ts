import type { Message } from '../../types/index.ts';
import { systemCode } from '../disk/system-code.ts';
import { Refusal } from './refusal.ts';
import { shown } from './shown.ts';

/** What went wrong on the disk, said to the user; an error that is no I/O error is thrown on. */
export function failuresOf(error: unknown, out: string): readonly Message[] {
	if (error instanceof Refusal) {
		return error.findings;
	}
	const reason = systemCode(error);
	if (reason === undefined) {
		throw error;
	}
	const place = shown(pathOf(error, out));
	switch (reason) {
		case 'ENOSPC':
		case 'EDQUOT':
			return [{ code: 'output-disk-full', severity: 'error', place, params: {} }];
		case 'EACCES':
		case 'EROFS':
			return [{ code: 'output-not-writable', severity: 'error', place, params: {} }];
		case 'EBUSY':
		case 'EPERM':
		case 'ETXTBSY':
			return [{ code: 'output-in-use', severity: 'error', place, params: {} }];
		default:
			return [{ code: 'output-failed', severity: 'error', place, params: { reason } }];
	}
}

/** The folder the user asked for, when a rename has it at either end; else the path that failed. */
function pathOf(error: unknown, out: string): string {
	const { path, dest } = error as { readonly path?: unknown; readonly dest?: unknown };
	return typeof path === 'string' && dest !== out ? path : out;
}
