import { basename, dirname } from 'node:path';
import type { Report } from '../../types/index.ts';
import { readBytes } from '../read-text.ts';

/** Word files hold pictures; a text beyond this is no document. */
const largest = 32 * 1024 * 1024;

/** The bytes of a file to import; reported under the name it was asked for by. */
export async function readImported(path: string, shown: string, report: Report): Promise<Uint8Array | undefined> {
	const bytes = await readBytes(dirname(path), basename(path), largest, (message) =>
		report({ ...message, place: { ...message.place, file: shown } }),
	);
	if (bytes?.length !== 0) return bytes;
	report({ code: 'file-empty', severity: 'error', place: { file: shown, line: 1, column: 1 }, params: {} });
	return undefined;
}
