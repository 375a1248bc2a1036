import { hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../types/index.ts';
import { reportConflicts } from './conflict-marks.ts';
import { reportForbidden } from './forbidden-characters.ts';

/** How many bytes a text may have. Larger Markdown takes seconds to parse; no document of the trade comes near. */
export const largestText = 512 * 1024;

/** Reads a file as UTF-8 with `\n` line ends and without byte order mark; reports and answers undefined when it cannot be one. */
export async function readText(root: string, file: string, report: Report): Promise<string | undefined> {
	return readTextNow(root, file, report);
}

/**
 * The same for a text that is asked for late.
 * @param sha256 of the file as it was before; what holds something else by now is not read. Undefined: it is read whatever it holds
 */
export function readTextNow(root: string, file: string, report: Report, sha256?: string): string | undefined {
	const bytes = readBytesNow(root, file, largestText, report);
	if (bytes === undefined || (sha256 !== undefined && hash('sha256', bytes) !== sha256)) return undefined;
	const text = asText(bytes, file, report);
	return text !== undefined && isAcceptable(text, file, report) ? text : undefined;
}

/** Whether a file may hold a text; says why not. */
export function mayHold(text: string, file: string, report: Report): boolean {
	const bytes = Buffer.byteLength(text);
	if (bytes <= largestText) return isAcceptable(text, file, report);
	const params = { bytes, limit: largestText };
	report({ code: 'file-too-large', severity: 'error', place: { file, line: 1, column: 1 }, params });
	return false;
}

function isAcceptable(text: string, file: string, report: Report): boolean {
	if (text.trim() !== '') {
		const hasConflicts = reportConflicts(text, file, report);
		return !reportForbidden(text, file, report) && !hasConflicts;
	}
	report({ code: 'file-empty', severity: 'error', place: { file, line: 1, column: 1 }, params: {} });
	return false;
}

/**
 * Reads a file's bytes; links, folders and files above the limit are refused with a message. Files are small, and read one
 * after the other: by way of the thread pool each takes several times as long.
 */
export async function readBytes(
	root: string,
	file: string,
	limit: number,
	report: Report,
): Promise<Uint8Array | undefined> {
	return readBytesNow(root, file, limit, report);
}

function readBytesNow(root: string, file: string, limit: number, report: Report): Uint8Array | undefined {
	const place = { file, line: 1, column: 1 };
	try {
		const path = join(root, file);
		const stats = lstatSync(path);
		if (stats.isSymbolicLink()) report({ code: 'file-is-link', severity: 'error', place, params: {} });
		else if (!stats.isFile()) report({ code: 'file-is-folder', severity: 'error', place, params: {} });
		else if (stats.size > limit)
			report({ code: 'file-too-large', severity: 'error', place, params: { bytes: stats.size, limit } });
		else return readFileSync(path);
	} catch (error) {
		const reason = (error as NodeJS.ErrnoException).code ?? '';
		if (reason === 'ENOENT') report({ code: 'file-missing', severity: 'error', place, params: {} });
		else report({ code: 'file-unreadable', severity: 'error', place, params: { reason } });
	}
	return undefined;
}

/** Bytes as UTF-8 with `\n` line ends and without byte order mark; reports and answers undefined when they cannot be. */
export function asText(bytes: Uint8Array, file: string, report: Report): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
	} catch {
		const readable = firstBadByte(bytes);
		const before = new TextDecoder().decode(bytes.subarray(0, readable)).split(/\r\n?|\n/);
		const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
		report({ code: 'file-encoding', severity: 'error', place, params: { byte: bytes[readable] ?? 0 } });
		return undefined;
	}
}

/** Where the longest readable beginning ends, by halving; a character cut in two there is itself the bad one. */
function firstBadByte(bytes: Uint8Array): number {
	let [good, bad] = [0, bytes.length];
	while (bad - good > 1) {
		const middle = (good + bad) >> 1;
		if (isReadable(bytes.subarray(0, middle), true)) good = middle;
		else bad = middle;
	}
	while (!isReadable(bytes.subarray(0, good), false)) good--;
	return good;
}

function isReadable(bytes: Uint8Array, mayBeCut: boolean): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBeCut });
		return true;
	} catch {
		return false;
	}
}
