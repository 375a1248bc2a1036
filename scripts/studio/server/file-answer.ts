import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Context } from 'hono';
import { documentPolicy } from './headers.ts';

/** What files are, by how their names end; whatever else there is is only handed over. */
const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.pdf': 'application/pdf',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/plain; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.ics': 'text/calendar; charset=utf-8',
	'.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Shown in the browser; the others are for other programs. */
const shown: ReadonlySet<string> = new Set(['.html', '.pdf', '.svg', '.txt', '.md']);

/** A finished file as an answer: nothing in it runs, and nothing is fetched for it. @param name as it is saved elsewhere */
export async function fileAnswer(context: Context, path: string, name: string): Promise<Response> {
	const end = extname(path).toLowerCase();
	const bytes = new Uint8Array(await readFile(path));
	const disposition = shown.has(end) ? 'inline' : 'attachment';
	return context.body(bytes, 200, {
		'content-type': types[end] ?? 'application/octet-stream',
		'content-disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`,
		'content-security-policy': documentPolicy,
		'x-content-type-options': 'nosniff',
		'cache-control': 'no-store',
	});
}
