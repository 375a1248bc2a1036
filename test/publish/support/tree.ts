import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from '../../../scripts/types/index.ts';

/** The files below a folder by path, read without the code under test. */
export function tree(folder: string): Readonly<Record<string, string>> {
	const files: Record<string, string> = {};
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isDirectory()) {
			const path = join(entry.parentPath, entry.name);
			files[path.slice(folder.length + 1)] = readFileSync(path).toString('latin1');
		}
	}
	return files;
}

/** The same for outputs that are not on disk; without the manifest. */
export function treeOf(outputs: readonly Output[]): Readonly<Record<string, string>> {
	return Object.fromEntries(outputs.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('latin1')]));
}

/** The tree without its manifest. */
export function outputsIn(folder: string): Readonly<Record<string, string>> {
	const { 'manifest.json': _, ...outputs } = tree(folder);
	return outputs;
}
