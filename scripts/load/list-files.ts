import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isClutter } from './inputs/is-clutter.ts';

/** All files, links and odd entries below a folder that count, relative to the root, sorted; none when the folder is not there. */
export async function listFiles(root: string, folder: string): Promise<readonly string[]> {
	const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
	const lists = entries
		.filter(({ name }) => !isClutter(name))
		.map(async (entry) => {
			const path = `${folder}/${entry.name}`;
			// A folder named like a document or a register is a fault of its own, reported when it is read.
			return entry.isDirectory() && !/\.(md|csv)$/i.test(entry.name) ? listFiles(root, path) : [path];
		});
	return (await Promise.all(lists)).flat().sort();
}
