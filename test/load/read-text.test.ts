import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readText } from '../../scripts/load/read-text.ts';

const root = mkdtempSync(join(tmpdir(), 'regelrett-read-'));
afterAll(() => rmSync(root, { recursive: true }));

async function read(name: string, content?: string | Uint8Array) {
	if (content !== undefined) writeFileSync(join(root, name), content);
	const found: string[] = [];
	const text = await readText(root, name, ({ code, place }) => found.push(`${place.line}:${place.column} ${code}`));
	return { text, found };
}

test('a byte order mark and Windows line ends are taken away', async () => {
	expect(await read('a.md', '\ufeff---\r\na: 1\r\n---\r\n')).toEqual({ text: '---\na: 1\n---\n', found: [] });
});

test('a file that is not UTF-8 is refused at the first bad byte', async () => {
	const latin = Buffer.from('line one\nbl\u00e5b\u00e6r', 'latin1');
	expect(await read('latin.md', latin)).toEqual({ text: undefined, found: ['2:3 file-encoding'] });
});

test('UTF-16 is refused', async () => {
	expect((await read('utf16.md', Buffer.from('\ufeffabc', 'utf16le'))).found).toEqual(['1:1 file-encoding']);
});

test.each(['', ' \n\n'])('an empty file is refused: %j', async (content) => {
	expect((await read('empty.md', content)).found).toEqual(['1:1 file-empty']);
});

test('a text in which git has left two versions is refused, at each place', async () => {
	const both = (one: string, other: string) => `<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> main\n`;
	expect(await read('conflict.md', `---\n${both('a: 1', 'a: 2')}---\n\n${both('Én', 'To\r')}`)).toEqual({
		text: undefined,
		found: ['2:1 file-conflict', '9:1 file-conflict'],
	});
	expect((await read('base.md', '<<<<<<< x\na\n||||||| y\nb\n=======\n>>>>>>> z')).found).toEqual([
		'1:1 file-conflict',
	]);
	const heading = 'Overskrift\n=======\n\n<<<<<<< ikke noe mer\n\n> > > > > > > sitat\n';
	expect(await read('heading.md', heading)).toEqual({ text: heading, found: [] });
});

test('a folder where a file is expected is refused', async () => {
	mkdirSync(join(root, 'folder.md'));
	expect((await read('folder.md')).found).toEqual(['1:1 file-is-folder']);
});

test('a link is refused, wherever it leads', async () => {
	symlinkSync(join(root, 'a.md'), join(root, 'link.md'));
	expect((await read('link.md')).found).toEqual(['1:1 file-is-link']);
});

test('a file that is not there, and one that is too large', async () => {
	expect((await read('none.md')).found).toEqual(['1:1 file-missing']);
	expect((await read('large.md', 'a'.repeat(512 * 1024 + 1))).found).toEqual(['1:1 file-too-large']);
});

test.each([
	['NUL', '\0'],
	['escape', '\u001b'],
	['bidirectional override', '\u202e'],
	['private use', '\ue000'],
	['non-character', '\uffff'],
])('a %s is named where it stands', async (_, character) => {
	expect((await read('control.md', `ab\nc${character}d\n`)).found).toEqual(['2:2 control-character']);
});
