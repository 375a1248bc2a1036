import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Report } from '../types/index.ts';

/** Writes a file that is not there yet; reports and answers false where one is. */
export async function writeNew(
	root: string,
	{ file, text }: { readonly file: string; readonly text: string },
	report: Report,
): Promise<boolean> {
	const path = join(root, file);
	await mkdir(dirname(path), { recursive: true });
	try {
		await writeFile(path, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		report({ code: 'file-exists', severity: 'error', place: { file, line: 1, column: 1 }, params: {} });
		return false;
	}
}
