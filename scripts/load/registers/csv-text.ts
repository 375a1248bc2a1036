import type { Report } from '../../types/index.ts';
import { decodedText } from '../decoded-text.ts';
import { reportForbidden } from '../forbidden-characters.ts';
import { readBytes } from '../read-text.ts';
import { mostBytes } from './limits.ts';

/**
 * The text of a CSV file with `\n` line ends: UTF-8 with or without byte order mark, else with a note what a spreadsheet's other
 * kinds of CSV are in: Windows-1252 in the North, older codes where somebody chose them, UTF-16. Undefined when the file cannot
 * be read.
 */
export async function csvText(root: string, file: string, report: Report): Promise<string | undefined> {
	const bytes = await readBytes(root, file, mostBytes, report);
	if (bytes === undefined) return undefined;
	const place = { file, line: 1, column: 1 };
	const { text, encoding } = decodedText(bytes);
	if (encoding !== 'utf-8') report({ code: 'register-encoding', severity: 'info', place, params: { encoding } });
	if (text.trim() === '') {
		report({ code: 'file-empty', severity: 'error', place, params: {} });
		return undefined;
	}
	const lines = text.replace(/\r\n?/g, '\n');
	return reportForbidden(lines, file, report) ? undefined : lines;
}
