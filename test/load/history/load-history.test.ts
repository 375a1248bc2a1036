import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadHistory } from '../../../scripts/load/history/load-history.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'regelrett-history-')));
const root = join(folder, 'whole');
const any = () => true;

function git(...args: string[]): void {
	execFileSync('git', ['-c', 'user.name=Prøve', '-c', 'user.email=prove@verksted.example', ...args], {
		cwd: root,
		stdio: 'pipe',
	});
}

beforeAll(() => {
	mkdirSync(join(root, 'instructions'), { recursive: true });
	git('init', '--quiet', '--initial-branch=prove');
	writeFileSync(join(root, 'instructions/å b.md'), '\uFEFFførste\r\n');
	writeFileSync(join(root, 'instructions/feil.md'), Buffer.from([0xff, 0xfe, 0x41]));
	git('add', '--all');
	git('commit', '--quiet', '--message', 'Prøve');
	renameSync(join(root, 'instructions/å b.md'), join(root, 'instructions/c.md'));
	writeFileSync(join(root, 'instructions/c.md'), 'andre\n');
	git('add', '--all');
	git('commit', '--quiet', '--message', 'Prøve');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every text is found, the newest first, under the name that it had, without its byte order mark and with plain line ends', async () => {
	const { extent, texts } = await loadHistory(root, any);
	expect(extent).toBe('whole');
	expect(texts.map(({ file, text }) => [file, text])).toEqual([
		['instructions/c.md', 'andre\n'],
		['instructions/å b.md', 'første\n'],
	]);
});

test('a clone of the last commit alone says that a part of the past is missing', async () => {
	git('clone', '--quiet', '--depth=1', `file://${root}`, join(folder, 'shallow'));
	const { extent, texts } = await loadHistory(join(folder, 'shallow'), any);
	expect({ extent, texts: texts.map(({ text }) => text) }).toEqual({ extent: 'shallow', texts: ['andre\n'] });
});

test('a repository that is a folder of another is read from its own root', async () => {
	const { texts } = await loadHistory(join(root, 'instructions'), any);
	expect(texts).toEqual([]);
});

test('where there is no git, there is no past', async () => {
	expect(await loadHistory(tmpdir(), any)).toEqual({ extent: 'none', texts: [] });
});
