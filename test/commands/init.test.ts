import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { copyOfOwnRepository } from '../support/own-repository.ts';
import { textInOutput } from '../support/text-in-output.ts';

const program = join(process.cwd(), '.regelrett/js/cli.js');
const values = Object.values(
	parse(readFileSync('templates/company/example-values.yaml', 'utf8')) as object,
).flat() as string[];
const { root, remove } = copyOfOwnRepository();
afterAll(remove);

function regelrett(...args: readonly string[]) {
	return spawnSync(process.execPath, [program, ...args, '--root', root], {
		encoding: 'utf8',
		cwd: root,
		env: { PATH: process.env.PATH, LANG: 'C' },
	});
}

test('the example is found in its own outputs, in every format', async () => {
	const only = 'instructions/1-004_Bruk-av-bedriftshelsetjenesten-BHT.md';
	const built = regelrett('build', '--company', 'eksempelsaga', '--only', only, '--out', join(root, 'before'));
	expect(built.status, built.stderr).toBe(0);
	const found = await foundIn(join(root, 'before'));
	for (const format of ['md', 'html', 'docx', 'pdf']) {
		const seen = found.filter(({ file }) => file.endsWith(`.${format}`)).map(({ value }) => value);
		expect(seen, format).toEqual(expect.arrayContaining(['Eksempelsaga AS', 'Ola Prøve', '101010104']));
	}
});

test('after init with every fact given, check finds no error, and nothing of any example is in any output', async () => {
	const facts = join(process.cwd(), 'test/commands/init/facts.yaml');
	const { status, stdout, stderr } = regelrett('init', '--facts', facts);
	expect({ status, stderr }).toMatchObject({ status: 0 });
	expect(stdout).toContain('Ingen navn, numre eller adresser fra eksempelet står igjen.');
	expect(stdout).toContain('company/logo.svg');

	const check = JSON.parse(regelrett('check', '--as-of', '2026-11-21', '--json').stdout);
	expect(check.messages.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
	expect(check.summary.documents).toBeGreaterThan(15);

	const built = regelrett('build');
	expect(built.status, built.stderr).toBe(0);
	const outputs = filesIn(join(root, 'dist'));
	for (const format of ['md', 'html', 'docx', 'pdf'])
		expect(outputs.filter((file) => file.endsWith(`.${format}`)).length, format).toBeGreaterThan(15);
	expect(await foundIn(join(root, 'dist'))).toEqual([]);
	expect(readFileSync(join(root, 'dist/nordre-trevare-as/handbook.md'), 'utf8')).toContain('Nordre Trevare AS');

	for (const part of ['company', 'instructions']) expect(await foundIn(join(root, part))).toEqual([]);
	expect(hits(readFileSync(join(root, 'README.md'), 'utf8'))).toEqual([]);
});

test('a second init would take away what is the firm’s own, so it is refused', () => {
	const readme = readFileSync(join(root, 'README.md'), 'utf8');
	const { status, stderr } = regelrett('init', '--name', 'Søndre Trevare AS', '--yes');
	expect(status).toBe(2);
	expect(stderr).toContain('Nordre Trevare AS');
	expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe(readme);
});

test('with --yes, what was not given stands as in the example, and check makes each an error', () => {
	const { root: other, remove: removeOther } = copyOfOwnRepository();
	const run = (...args: readonly string[]) =>
		spawnSync(process.execPath, [program, ...args, '--root', other], {
			encoding: 'utf8',
			env: { PATH: process.env.PATH, LANG: 'C' },
		});
	const { status, stdout } = run('init', '--yes', '--name', 'Nordre Trevare AS', '--org-number', '919191910');
	expect(status).toBe(0);
	const left = [...stdout.matchAll(/^ {2}(README\.md:\d+:\d+) (.+)$/gm)].map(([, place, value]) => `${place} ${value}`);
	expect(left.map((line) => line.slice(line.indexOf(' ') + 1))).toEqual(
		expect.arrayContaining(['Kari Eksempel', 'Sagveien 1', '101010104', '+47 00 00 00 02', 'eva@eksempelsaga.example']),
	);
	expect(left.some((line) => line.includes('Eksempelsaga AS'))).toBe(false);
	const check = run('check', '--json');
	expect(check.status).toBe(1);
	const errors = JSON.parse(check.stdout).messages.filter(({ severity }: { severity: string }) => severity === 'error');
	expect([...new Set(errors.map(({ code }: { code: string }) => code))]).toEqual(['example-value-left']);
	expect(
		errors.map(({ file, line, column }: { file: string; line: number; column: number }) => `${file}:${line}:${column}`),
	).toEqual(left.map((line) => line.slice(0, line.indexOf(' '))));
	removeOther();
});

test('a Danish firm is set up with its own facts too', () => {
	const { root: other, remove: removeOther } = copyOfOwnRepository();
	const run = (...args: readonly string[]) =>
		spawnSync(process.execPath, [program, ...args, '--root', other], {
			encoding: 'utf8',
			env: { PATH: process.env.PATH, LANG: 'C' },
		});
	const { status, stderr } = run(
		'init',
		'--facts',
		join(process.cwd(), 'test/commands/init/facts-da.yaml'),
		'--lang',
		'da',
	);
	expect({ status, stderr }).toMatchObject({ status: 0 });
	const check = run('check', '--json', '--as-of', '2026-11-21');
	const errors = JSON.parse(check.stdout).messages.filter(({ severity }: { severity: string }) => severity === 'error');
	expect(errors).toEqual([]);
	expect(readFileSync(join(other, 'README.md'), 'utf8')).toContain(
		'{name: Direktør Birthe Nørre, phone: +45 99 00 00 10}',
	);
	removeOther();
});

/** Every value of an example below a folder, in names of files and in what they say. */
async function foundIn(folder: string): Promise<readonly { readonly file: string; readonly value: string }[]> {
	const found = filesIn(folder).map(async (file) => {
		const text = `${file}\n${await textInOutput(file, readFileSync(join(folder, file)))}`;
		return hits(text).map((value) => ({ file, value }));
	});
	return (await Promise.all(found)).flat();
}

/** Without spaces and hyphens, since lines are broken and numbers are set apart. */
function hits(text: string): readonly string[] {
	const bare = (words: string) => words.replace(/[\s\u00ad\u2010-]+/g, '').toLowerCase();
	const haystack = bare(text);
	return values.filter((value) => haystack.includes(bare(value)));
}

function filesIn(folder: string): readonly string[] {
	const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return entries.filter((entry) => statSync(join(folder, entry)).isFile()).sort();
}
