import type { Message } from '../../types/index.ts';
import { wholeFile } from './whole-file.ts';

/** The message for an error of the disk while publishing. */
export function writeFailure(reason: string, path: string): Message {
	const place = wholeFile(path);
	switch (reason) {
		case 'ENOSPC':
		case 'EDQUOT':
			return { code: 'output-disk-full', severity: 'error', place, params: {} };
		case 'EACCES':
		case 'EROFS':
			return { code: 'output-not-writable', severity: 'error', place, params: {} };
		case 'EBUSY':
		case 'EPERM':
		case 'ETXTBSY':
			return { code: 'output-in-use', severity: 'error', place, params: {} };
		default:
			return { code: 'output-failed', severity: 'error', place, params: { reason } };
	}
}
