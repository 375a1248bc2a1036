import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, expect, test, vi } from 'vitest';
import { fleetOwnCommand } from '../../scripts/commands/fleet/own.ts';
import { fleetUpdateCommand } from '../../scripts/commands/fleet/update.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

const name = '1-001_Orden-paa-verkstedet.md';
const made: TestRepository[] = [];
afterEach(() => {
	for (const one of made.splice(0)) one.remove();
});

/** A repository in which two companies have their own text of 1-001. */
async function withTwoOwn(): Promise<string> {
	const repository = makeRepository([]);
	made.push(repository);
	const { root } = repository;
	const readme = readFileSync(join(root, 'README.md'), 'utf8')
		.replace('id: prove\n', '')
		.replace('919191910', '200000005');
	write(root, 'company/annen/README.md', readme);
	expect(await fleetOwnCommand('1-001', { root })).toBe(0);
	expect(await fleetOwnCommand('1-001', { root, company: 'annen' })).toBe(0);
	return root;
}

const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

function write(root: string, file: string, text: string): void {
	mkdirSync(dirname(join(root, file)), { recursive: true });
	writeFileSync(join(root, file), text);
}

function change(root: string, file: string, ...pairs: readonly (readonly [string, string])[]): void {
	write(
		root,
		file,
		pairs.reduce((text, [from, to]) => text.replace(from, to), read(root, file)),
	);
}

/** Every file of the repository that people write or read. */
function state(root: string): Readonly<Record<string, string>> {
	const files = ['company', 'instructions'].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name: file }) => join(parentPath, file)),
	);
	return Object.fromEntries(files.map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]));
}

async function rows(root: string): Promise<readonly Readonly<Record<string, string>>[]> {
	const out = join(root, 'lists');
	expect(await fleetUpdateCommand({ root, out })).toBe(0);
	return parse(readFileSync(join(out, 'updates.csv')), { bom: true, delimiter: ';', columns: true });
}

test('what was made from the library is kept once, for all companies', async () => {
	const root = await withTwoOwn();
	expect(readdirSync(join(root, 'instructions/earlier'))).toHaveLength(1);
	expect(await rows(root)).toMatchObject([{ state: 'own' }, { state: 'own' }]);
});

test('an own text is told in the language of whoever made it, and of an unknown company the nearest is named', async () => {
	const root = await withTwoOwn();
	const nynorsk = read(root, 'company/annen/README.md').replace('language: nb', 'language: nn');
	write(root, 'company/nabo/README.md', nynorsk.replace('200000005', '200000013'));
	const said: string[] = [];
	const stream = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
	try {
		expect(await fleetOwnCommand('1-001', { root, company: 'nabo' })).toBe(0);
	} finally {
		stream.mockRestore();
	}
	expect(said.join('')).toMatch(/^Skrev /);
	await expect(fleetOwnCommand('1-001', { root, company: 'anen' })).rejects.toMatchObject({
		finding: { code: 'company-unknown', params: { nearest: 'annen' } },
	});
});

test('an own text whose document the library has no more has a row that says so, and stays as it is', async () => {
	const root = await withTwoOwn();
	const own = read(root, `company/${name}`);
	write(root, `instructions/${name}`, read(root, `instructions/${name}`).replace('id: 1-001', 'id: 1-009'));
	expect(await rows(root)).toMatchObject([
		{ company: 'prove', document: '1-001', state: 'gone', from: '2', to: '', outcome: 'none', file: `company/${name}` },
		{ company: 'annen', document: '1-001', state: 'gone', from: '2', to: '', outcome: 'none' },
	]);
	expect(await fleetUpdateCommand({ root, write: true })).toBe(0);
	expect(read(root, `company/${name}`)).toBe(own);
	expect(existsSync(join(root, 'company/drafts'))).toBe(false);
});

test('the library changes: who can have it gets a draft, who has changed the same is asked, and nobody loses a word', async () => {
	const root = await withTwoOwn();
	change(root, `company/${name}`, ['gangveier er frie', 'gangveier hos oss er frie']);
	change(root, `company/annen/${name}`, ['skal ingen snuble', 'skal ingen skli']);
	change(root, `instructions/${name}`, ['version: 2', 'version: 3'], ['skal ingen snuble', 'skal ingen falle']);
	const before = state(root);
	expect(await rows(root)).toMatchObject([
		{ company: 'prove', state: 'behind', from: '2', to: '3', outcome: 'draft' },
		{
			company: 'annen',
			state: 'conflict',
			outcome: 'choices',
			line: '20',
			library: expect.stringContaining('falle'),
			own: expect.stringContaining('skli'),
		},
	]);
	expect(state(root)).toEqual(before);
	expect(await fleetUpdateCommand({ root, write: true })).toBe(0);
	const now = state(root);
	// What is in force is what it was, to the letter.
	for (const [file, text] of Object.entries(before)) expect(now[file], file).toBe(text);
	const draft = read(root, `company/drafts/${name}`);
	expect(draft).toContain('gangveier hos oss er frie');
	expect(draft).toContain('skal ingen falle');
	expect(draft).toMatch(/^version: "3"$/m);
	expect(draft).toMatch(/^status: Utkast$/m);
	const choices = read(root, `company/annen/conflicts/${name}`);
	expect(choices).toContain('skal ingen skli');
	expect(choices).toContain('skal ingen falle');
	// Doing it again does nothing.
	expect(await fleetUpdateCommand({ root, write: true })).toBe(0);
	expect(state(root)).toEqual(now);
	expect(await rows(root)).toMatchObject([{ state: 'own' }, { outcome: 'waits' }]);
});

test('when somebody has chosen, the text becomes a draft; when the own text has changed meanwhile, it does not', async () => {
	const root = await withTwoOwn();
	change(root, `company/annen/${name}`, ['skal ingen snuble', 'skal ingen skli']);
	change(root, `instructions/${name}`, ['version: 2', 'version: 3'], ['skal ingen snuble', 'skal ingen falle']);
	expect(await fleetUpdateCommand({ root, write: true })).toBe(0);
	const file = `company/annen/conflicts/${name}`;
	const chosen = read(root, file)
		.replace(/^:::[^\n]*\n/gm, '')
		.replace('Hos {{company.name}} skal ingen falle.\n', '');
	write(root, file, chosen);
	const own = read(root, `company/annen/${name}`);
	change(root, `company/annen/${name}`, ['gangveier er frie', 'gangveier alltid er frie']);
	expect((await rows(root))[1]).toMatchObject({ outcome: 'outdated' });
	expect(await fleetUpdateCommand({ root, write: true })).toBe(0);
	expect(read(root, file)).toBe(chosen);
	write(root, `company/annen/${name}`, own);
	expect(await fleetUpdateCommand({ root, write: true })).toBe(0);
	expect(existsSync(join(root, file))).toBe(false);
	expect(read(root, `company/annen/drafts/${name}`)).toContain('skal ingen skli');
	expect((await rows(root))[1]).toMatchObject({ state: 'own' });
});

test('where a text does not say what it was made from, git proves it, or nothing is done', async () => {
	const root = await withTwoOwn();
	const git = (...args: readonly string[]) =>
		spawnSync('git', ['-c', 'user.name=P', '-c', 'user.email=p@example.com', ...args], { cwd: root });
	for (const file of [`company/${name}`, `company/annen/${name}`])
		change(root, file, [/^basedOn.*\n/m.exec(read(root, file))?.[0] ?? '', '']);
	// One was the library's once, word for word; the other never was.
	change(root, `company/annen/${name}`, ['skal ingen snuble', 'skal ingen skli']);
	spawnSync('rm', ['-r', join(root, 'instructions/earlier')]);
	git('init');
	git('add', '-A');
	git('commit', '-m', 'a');
	change(root, `company/${name}`, ['gangveier er frie', 'gangveier hos oss er frie']);
	change(root, `instructions/${name}`, ['version: 2', 'version: 3'], ['skal ingen snuble', 'skal ingen falle']);
	git('add', '-A');
	git('commit', '-m', 'b');
	expect(await rows(root)).toMatchObject([
		{ state: 'behind', outcome: 'draft' },
		{ state: 'base-unknown', fault: 'unsaid', outcome: 'none' },
	]);
	expect(await fleetUpdateCommand({ root, write: true })).toBe(0);
	expect(read(root, `company/drafts/${name}`)).toContain('gangveier hos oss er frie');
	expect(existsSync(join(root, 'company/annen/drafts'))).toBe(false);
});

test('a draft takes in what is new, and keeps its number and what it says of itself', async () => {
	const root = await withTwoOwn();
	change(root, `instructions/${name}`, ['version: 2', 'version: 3'], ['skal ingen snuble', 'skal ingen falle']);
	expect(await fleetUpdateCommand({ root, write: true })).toBe(0);
	change(
		root,
		`company/drafts/${name}`,
		['gangveier er frie', 'gangveier hos oss er frie'],
		['versjon 3.', 'versjon 3. Og vårt eget.'],
	);
	change(root, `instructions/${name}`, ['version: 3', 'version: 4'], ['er med på runden', 'er alltid med på runden']);
	expect(await fleetUpdateCommand({ root, write: true })).toBe(0);
	const draft = read(root, `company/drafts/${name}`);
	for (const words of [
		'gangveier hos oss er frie',
		'skal ingen falle',
		'er alltid med på runden',
		'Og vårt eget. Tatt inn',
	])
		expect(draft).toContain(words);
	expect(draft).toMatch(/^version: "3"$/m);
});
