import type { Report } from '../types/index.ts';
import { readText } from './read-text.ts';

/** Where texts of the library are kept that companies have made their own from. */
export const editionsFolder = 'instructions/earlier/';

/** Reads the texts of the library that are kept, by their files; one that cannot be read is reported. */
export async function loadEditions(
	root: string,
	files: readonly string[],
	report: Report,
): Promise<ReadonlyMap<string, string>> {
	const read = files
		.filter((file) => file.startsWith(editionsFolder) && file.endsWith('.md'))
		.map(async (file) => [file, await readText(root, file, report)] as const);
	return new Map((await Promise.all(read)).flatMap(([file, text]) => (text === undefined ? [] : [[file, text]])));
}
