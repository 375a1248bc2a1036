import { $ } from 'zx/core';
import type { EarlierText, History } from './earlier-text.ts';
import { readBlobs } from './read-blobs.ts';

/**
 * Every text that Markdown files in `instructions/` and `company/` ever had, whatever they were called, as far as git
 * remembers it; of each text the newest commit that brought it.
 * @param isWanted whether a text is looked for, by its path and words
 */
export async function loadHistory(root: string, isWanted: (file: string, text: string) => boolean): Promise<History> {
	const git = $({ cwd: root, quiet: true, nothrow: true });
	const shallow = await git`git rev-parse --is-shallow-repository`;
	// Merges are compared with each parent, since a text may have been settled in one.
	const log =
		await git`git log -m --raw -z --no-renames --relative --no-abbrev --diff-filter=AMT --format=commit%x20%h -- instructions company`;
	if (shallow.exitCode !== 0 || log.exitCode !== 0) return { extent: 'none', texts: [] };
	const entries = entriesOf(log.stdout).filter(({ file }) => /\.md$/i.test(file));
	const first = new Map(entries.map((entry): [string, Entry] => [`${entry.blob} ${entry.file}`, entry]).reverse());
	const blobs = await readBlobs(root, [...new Set([...first.values()].map(({ blob }) => blob))]);
	const texts = [...first.values()].reverse().flatMap(({ commit, file, blob }): EarlierText[] => {
		const text = blobs
			.get(blob)
			?.replace(/^\uFEFF/, '')
			.replace(/\r\n?/g, '\n');
		return text !== undefined && isWanted(file, text) ? [{ commit, file, text }] : [];
	});
	return { extent: shallow.stdout.trim() === 'true' ? 'shallow' : 'whole', texts };
}

interface Entry {
	readonly commit: string;
	readonly file: string;
	readonly blob: string;
}

/** Reads `commit <hash>`, then for each file its modes and hashes and, after a NUL, its path. */
function entriesOf(log: string): readonly Entry[] {
	const words = log.split('\0');
	const entries: Entry[] = [];
	let commit = '';
	for (let index = 0; index < words.length; index++) {
		const word = words[index]?.trim() ?? '';
		if (word.startsWith('commit ')) commit = word.slice('commit '.length).split(' ', 1)[0] ?? '';
		if (!word.startsWith(':')) continue;
		const blob = word.split(' ')[3];
		const file = words[++index];
		if (blob !== undefined && file !== undefined) entries.push({ commit, file, blob });
	}
	return entries;
}
