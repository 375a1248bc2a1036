import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fieldText } from '../../fields/field-text.ts';
import { versionOf } from '../../fill/orders/versions-of.ts';
import { studioTexts } from '../../messages/studio.ts';
import { sha256 } from '../../publish/disk/sha256.ts';
import type { StudioChange, StudioHistory } from '../../types/index.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { git } from './git.ts';

/** Where documents, facts, registers, approvals and a repository's own templates stand. */
const parts = ['README.md', 'instructions', 'company', 'templates'];

/** What of the repository's documents is not in the history of git yet, and who would be its author. */
export async function historyOf(workspace: Workspace): Promise<StudioHistory> {
	const { root } = workspace.options;
	const none: StudioHistory = { state: 'none', author: '', files: [], message: '' };
	const prefix = await git(root, ['rev-parse', '--show-prefix']);
	if (prefix.code !== 0) return none;
	const there = parts.filter((part) => existsSync(join(root, part)));
	const status = await git(root, [
		'status',
		'--porcelain=v1',
		'-z',
		'--untracked-files=all',
		'--no-renames',
		'--',
		...there,
	]);
	if (status.code !== 0) return none;
	const files = await Promise.all(
		changesIn(status.written, prefix.written.trimEnd()).map((file) => changeOf(root, file)),
	);
	const author = await git(root, ['var', 'GIT_AUTHOR_IDENT']);
	return {
		state: author.code === 0 ? 'ready' : 'unnamed',
		author: author.code === 0 ? author.written.replace(/ \d+ [+-]\d+\s*$/, '') : '',
		files,
		message: messageFor(files, workspace),
	};
}

/** The files of `git status -z`, relative to the folder that is worked in. */
function changesIn(written: string, prefix: string): readonly string[] {
	return written
		.split('\0')
		.filter((line) => line !== '')
		.map((line) => line.slice('XY '.length + prefix.length));
}

async function changeOf(root: string, file: string): Promise<StudioChange> {
	const path = join(root, file);
	if (!existsSync(path)) return { file, change: 'gone', hash: '' };
	const known = await git(root, ['ls-files', '--error-unmatch', '--', file]);
	return { file, change: known.code === 0 ? 'changed' : 'new', hash: sha256(await readFile(path)) };
}

/** `1-004: versjon 3`, for each document; what else has changed is counted. */
function messageFor(files: readonly StudioChange[], { memory, language }: Workspace): string {
	const words = studioTexts[language].work.history;
	const { sources } = memory.repository();
	const changed = sources.filter((source) =>
		files.some(({ file, change }) => file === source.file && change !== 'gone'),
	);
	const named = changed.map((source) =>
		words.version(fieldText(source.values, 'id') ?? source.file, versionOf(source)),
	);
	const rest = files.length - changed.length;
	return named.length === 0 ? (rest === 0 ? '' : words.count(rest)) : [...new Set(named)].join(', ');
}
