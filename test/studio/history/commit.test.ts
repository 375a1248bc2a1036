import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StudioHistory, StudioWorkEnd } from '../../../scripts/types/index.ts';
import { openStudio, type TestStudio } from '../support/open-studio.ts';

let studio: TestStudio;
const file = 'instructions/1-002_Avvik.md';
/** Names that a shell, git or a list of lines would take for something else. */
const hostile = [
	'company/--all',
	'company/a"b.csv',
	'company/to\nlinjer.csv',
	'company/:(top)x',
	'company/*.csv',
	'company/æ ø.csv',
];

beforeAll(async () => {
	studio = await openStudio();
	// No settings of this machine's own: who works here is what the repository says.
	process.env.GIT_CONFIG_GLOBAL = '/dev/null';
	process.env.GIT_CONFIG_SYSTEM = '/dev/null';
});
afterAll(async () => {
	delete process.env.GIT_CONFIG_GLOBAL;
	delete process.env.GIT_CONFIG_SYSTEM;
	await studio.close();
});

const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: studio.root, encoding: 'utf8' });
const history = () => studio.read<StudioHistory>('/api/history');
const write = (name: string, text: string) => writeFileSync(join(studio.root, name), text);
const commit = (message: string, files: StudioHistory['files']) =>
	studio.send<StudioWorkEnd>('/api/actions/commit', {
		message,
		files: files.map(({ file: name, hash }) => ({ file: name, hash })),
	});
const committed = () => git('show', '--name-only', '-z', '--format=', 'HEAD').split('\0').filter(Boolean).sort();

test('exactly what is shown is committed, by whoever works here, and only while it is what was shown', async () => {
	expect((await history()).state).toBe('none');
	git('init', '--quiet');
	expect((await history()).state).toBe('unnamed');
	git('config', 'user.name', 'Eva Prøve');
	git('config', 'user.email', 'eva@example.com');
	git('add', '--all');
	git('commit', '--quiet', '--message=Begin');
	expect(await history()).toMatchObject({ state: 'ready', author: 'Eva Prøve <eva@example.com>', files: [] });

	// Something else is staged, and stays staged; what is no document is not shown.
	write('notes.txt', 'own');
	git('add', 'notes.txt');
	execFileSync('mkdir', ['-p', join(studio.root, 'company')]);
	for (const name of hostile) write(name, 'x');
	write(file, `${execFileSync('git', ['show', `HEAD:${file}`], { cwd: studio.root, encoding: 'utf8' })}\nMer.\n`);
	const shown = await history();
	expect(shown.files.map((one) => one.file).sort()).toEqual([...hostile, file].sort());
	expect(shown.message).toBe('1-002: versjon 1');

	// It has been changed since.
	write('company/æ ø.csv', 'y');
	expect(await commit('x', shown.files)).toMatchObject({ outcome: 'refused', files: [] });
	expect(await commit('x', [{ file: 'notes.txt', change: 'new', hash: '' }])).toMatchObject({ outcome: 'refused' });
	const again = await history();
	const some = again.files.filter((one) => one.file !== 'company/a"b.csv');
	expect(await commit('--amend\n# Nr. 1', some)).toMatchObject({ outcome: 'done' });
	expect(committed()).toEqual(some.map((one) => one.file).sort());
	expect(git('log', '-1', '--format=%an %s')).toBe('Eva Prøve --amend # Nr. 1\n');
	expect(git('log', '--oneline').trim().split('\n')).toHaveLength(2);
	expect(git('diff', '--cached', '--name-only')).toBe('notes.txt\n');
	expect((await history()).files).toMatchObject([{ file: 'company/a"b.csv', change: 'new' }]);

	// A hook of the repository says no; nothing is left half done.
	const hook = join(studio.root, '.git/hooks/pre-commit');
	writeFileSync(hook, '#!/bin/sh\necho nei >&2\nexit 1\n');
	chmodSync(hook, 0o755);
	expect(await commit('x', (await history()).files)).toMatchObject({ outcome: 'failed', said: 'nei' });
	expect(git('status', '--porcelain', '--', 'company')).toContain('?? ');
	rmSync(hook);

	rmSync(join(studio.root, 'company/--all'));
	const last = await history();
	expect(last.files).toContainEqual({ file: 'company/--all', change: 'gone', hash: '' });
	expect(await commit('Rydd', last.files)).toMatchObject({ outcome: 'done' });
	expect((await history()).files).toEqual([]);
});
