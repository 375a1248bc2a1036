import { hash } from 'node:crypto';
import { type Dirent, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isClutter } from './is-clutter.ts';

/** No stage reads a file of this size: it is refused for its size, whatever it holds. */
const largest = 64 * 1024 * 1024;

/**
 * Every file below `parts` (files and folders, relative to the root) by its path, with `/` between folders, sorted: the
 * SHA-256 of its content. Folders (`company/`), links and what cannot be read stand there too, with a word that says what
 * they are, so that two equal maps are two equal inputs.
 *
 * One file after the other, without promises: read from the system's cache, 10,000 files take a third of a second that way,
 * and four times as long by way of the thread pool.
 */
export function hashFiles(root: string, parts: readonly string[]): ReadonlyMap<string, string> {
	const found: [string, string][] = [];
	for (const part of parts) visit(root, part, found);
	return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function visit(root: string, path: string, found: [string, string][]): void {
	const entries = entriesOf(join(root, path));
	if (entries === undefined) {
		const state = stateOf(join(root, path));
		if (state !== undefined) found.push([path, state]);
		return;
	}
	found.push([`${path}/`, 'folder']);
	for (const entry of entries) {
		if (isClutter(entry.name)) continue;
		const below = `${path}/${entry.name}`;
		if (entry.isDirectory()) visit(root, below, found);
		else {
			const state = stateOf(join(root, below));
			if (state !== undefined) found.push([below, state]);
		}
	}
}

/** Undefined where there is no folder that can be listed; a link to one is a link. */
function entriesOf(path: string): readonly Dirent[] | undefined {
	try {
		return lstatSync(path).isDirectory() ? readdirSync(path, { withFileTypes: true }) : undefined;
	} catch {
		return undefined;
	}
}

/** Undefined where nothing stands. */
function stateOf(path: string): string | undefined {
	try {
		const entry = lstatSync(path);
		if (entry.isSymbolicLink()) return `link to ${readlinkSync(path)}`;
		if (!entry.isFile()) return 'neither file nor folder';
		return entry.size > largest ? `${entry.size} bytes` : hash('sha256', readFileSync(path));
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : `unreadable (${code})`;
	}
}
