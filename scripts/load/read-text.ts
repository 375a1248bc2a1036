import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../types/index.ts';

/** Larger Markdown takes seconds to parse; no document of the trade comes near. */
const largest = 512 * 1024;

/** Reads a file as UTF-8 with `\n` line ends and without byte order mark; reports and answers undefined when it cannot be one. */
export async function readText(root: string, file: string, report: Report): Promise<string | undefined> {
	const bytes = await readBytes(root, file, largest, report);
	if (bytes === undefined) return undefined;
	const text = decode(bytes, file, report);
	if (text === undefined) return undefined;
	if (text.trim() === '') {
		report({ code: 'file-empty', severity: 'error', place: { file, line: 1, column: 1 }, params: {} });
		return undefined;
	}
	return reportForbidden(text, file, report) ? undefined : text;
}

/** Reads a file's bytes; links, folders and files above the limit are refused with a message. */
export async function readBytes(
	root: string,
	file: string,
	limit: number,
	report: Report,
): Promise<Uint8Array | undefined> {
	const place = { file, line: 1, column: 1 };
	try {
		const path = join(root, file);
		const stats = await lstat(path);
		if (stats.isSymbolicLink()) report({ code: 'file-is-link', severity: 'error', place, params: {} });
		else if (!stats.isFile()) report({ code: 'file-is-folder', severity: 'error', place, params: {} });
		else if (stats.size > limit)
			report({ code: 'file-too-large', severity: 'error', place, params: { bytes: stats.size, limit } });
		else return await readFile(path);
	} catch (error) {
		const reason = (error as NodeJS.ErrnoException).code ?? '';
		if (reason === 'ENOENT') report({ code: 'file-missing', severity: 'error', place, params: {} });
		else report({ code: 'file-unreadable', severity: 'error', place, params: { reason } });
	}
	return undefined;
}

function decode(bytes: Uint8Array, file: string, report: Report): string | undefined {
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

/** Controls, bidirectional overrides, private use and non-characters: invisible in an editor, refused or misread by Word, PDF and the merge. */
const forbidden = /(?![\t\n])[\p{Cc}\p{Co}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u;

function reportForbidden(text: string, file: string, report: Report): boolean {
	let found = false;
	if (!forbidden.test(text)) return false;
	text.split('\n').forEach((line, index) => {
		const hit = forbidden.exec(line);
		if (hit === null) return;
		found = true;
		const codePoint = `U+${(hit[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
		const place = { file, line: index + 1, column: hit.index + 1 };
		report({ code: 'control-character', severity: 'error', place, params: { codePoint } });
	});
	return found;
}
