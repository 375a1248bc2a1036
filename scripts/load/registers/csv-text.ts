import type { Report } from '../../types/index.ts';
import { reportForbidden } from '../forbidden-characters.ts';
import { readBytes } from '../read-text.ts';
import { windows1252 } from '../windows-1252.ts';
import { mostBytes } from './limits.ts';

/**
 * The text of a CSV file with `\n` line ends: UTF-8 with or without byte order mark, else Windows-1252 with a note,
 * since that is what a spreadsheet's plain «CSV» means in the North. Undefined when the file cannot be read.
 */
export async function csvText(root: string, file: string, report: Report): Promise<string | undefined> {
	const bytes = await readBytes(root, file, mostBytes, report);
	if (bytes === undefined) return undefined;
	const place = { file, line: 1, column: 1 };
	const text = decode(bytes, () => report({ code: 'register-encoding', severity: 'info', place, params: {} }));
	if (text === undefined) {
		report({ code: 'file-encoding', severity: 'error', place, params: { byte: bytes[0] ?? 0 } });
		return undefined;
	}
	if (text.trim() === '') {
		report({ code: 'file-empty', severity: 'error', place, params: {} });
		return undefined;
	}
	return reportForbidden(text, file, report) ? undefined : text;
}

function decode(bytes: Uint8Array, note: () => void): string | undefined {
	// UTF-16 is no Windows-1252, though every byte of it would pass for one.
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return undefined;
	try {
		return lines(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		note();
		return lines(windows1252(bytes));
	}
}

function lines(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}
