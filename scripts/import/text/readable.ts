import { limits } from '../../fill/markdown/limits.ts';
import type { Report } from '../../types/index.ts';
import { type Decoded, decode } from './decode.ts';

/** A document larger than this is not read again. */
const largest = 512 * 1024;

/** A text as its bytes say it; reports and answers undefined where it is too much for a document, or nothing. It needs no templates. */
export function readable(bytes: Uint8Array, file: string, report: Report): Decoded | undefined {
	const place = { file, line: 1, column: 1 };
	if (bytes.length > largest) {
		report({ code: 'file-too-large', severity: 'error', place, params: { bytes: bytes.length, limit: largest } });
		return undefined;
	}
	const decoded = decode(bytes);
	if (decoded.text.trim() === '') {
		report({ code: 'file-empty', severity: 'error', place, params: {} });
		return undefined;
	}
	const found = decoded.text.split('\n').length;
	if (found <= limits.lines) return decoded;
	const params = { what: 'lines', found, limit: limits.lines } as const;
	report({ code: 'markdown-too-heavy', severity: 'error', place, params });
	return undefined;
}
