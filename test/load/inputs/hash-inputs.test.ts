import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { changedInputs } from '../../../scripts/load/inputs/changed-inputs.ts';
import { hashInputs } from '../../../scripts/load/inputs/hash-inputs.ts';

const files = {
	'README.md': 'Fakta',
	'company/nord/README.md': 'Nord',
	'company/nord/ansatte.csv': 'navn\n',
	'instructions/1-001_Avvik.md': 'Avvik',
	'templates/instruction/kind.yaml': 'name: instruction',
	'dist/manifest.json': '{}',
	'notat.txt': 'ingen del av det',
};

function repository(): string {
	const root = mkdtempSync(join(tmpdir(), 'regelrett-inputs-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	for (const [file, text] of Object.entries(files)) write(root, file, text);
	return root;
}

function write(root: string, file: string, text: string): void {
	mkdirSync(dirname(join(root, file)), { recursive: true });
	writeFileSync(join(root, file), text);
}

test('every input stands there with the SHA-256 of its content, and nothing that is no input', () => {
	const root = repository();
	const hashes = hashInputs(root, root);
	expect([...hashes.keys()]).toEqual([
		'README.md',
		'company/',
		'company/nord/',
		'company/nord/README.md',
		'company/nord/ansatte.csv',
		'instructions/',
		'instructions/1-001_Avvik.md',
		'templates/',
		'templates/instruction/',
		'templates/instruction/kind.yaml',
	]);
	expect(hashes.get('README.md')).toBe(createHash('sha256').update('Fakta').digest('hex'));
});

test.each<[string, (root: string) => void, readonly string[]]>([
	['another content', (root) => write(root, 'README.md', 'fakta'), ['README.md']],
	['a new file', (root) => write(root, 'company/nord/logo.svg', ''), ['company/nord/logo.svg']],
	['a file that is gone', (root) => rmSync(join(root, 'instructions/1-001_Avvik.md')), ['instructions/1-001_Avvik.md']],
	[
		'another name',
		(root) => renameSync(join(root, 'company/nord/ansatte.csv'), join(root, 'company/nord/a.csv')),
		['company/nord/a.csv', 'company/nord/ansatte.csv'],
	],
	['an empty folder', (root) => mkdirSync(join(root, 'company/nord/drafts')), ['company/nord/drafts/']],
	[
		'a link in the place of a file with the same content',
		(root) => {
			renameSync(join(root, 'README.md'), join(root, 'LES.md'));
			symlinkSync('LES.md', join(root, 'README.md'));
		},
		['README.md'],
	],
	[
		'a folder in the place of a file',
		(root) => {
			rmSync(join(root, 'README.md'));
			mkdirSync(join(root, 'README.md'));
		},
		['README.md', 'README.md/'],
	],
	[
		'a template',
		(root) => write(root, 'templates/instruction/kind.yaml', 'name: x'),
		['templates/instruction/kind.yaml'],
	],
	[
		'a file too large to be read by any stage',
		(root) => {
			write(root, 'company/film.mp4', '');
			truncateSync(join(root, 'company/film.mp4'), 3 * 1024 ** 3);
		},
		['company/film.mp4'],
	],
	['a file that is no input', (root) => write(root, 'dist/manifest.json', '{"a": 1}'), []],
	['what an open Word leaves', (root) => write(root, 'company/nord/~$brev.docx', ''), []],
	['what an open vim leaves', (root) => write(root, 'company/nord/.README.md.swp', ''), []],
])('%s is a change of exactly these inputs', (_, change, expected) => {
	const root = repository();
	const before = hashInputs(root, root);
	expect(changedInputs(before, hashInputs(root, root))).toEqual([]);
	change(root);
	expect(changedInputs(before, hashInputs(root, root))).toEqual(expected);
});

test('templates may stand elsewhere', () => {
	const root = repository();
	const program = repository();
	write(program, 'templates/instruction/kind.yaml', 'name: other');
	expect(changedInputs(hashInputs(root, root), hashInputs(root, program))).toEqual(['templates/instruction/kind.yaml']);
});

test('10,000 files are read in a few seconds at most, and without keeping them open', () => {
	const root = repository();
	for (let number = 0; number < 10_000; number++)
		write(root, `instructions/${number % 100}/${number}.md`, `Instruks ${number}\n`.repeat(100));
	const start = performance.now();
	expect(hashInputs(root, root).size).toBe(10_110);
	expect(performance.now() - start).toBeLessThan(5000);
});
