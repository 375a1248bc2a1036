import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { approveCommand } from '../../scripts/commands/approve.ts';
import { buildCommand } from '../../scripts/commands/build.ts';
import { diffCommand } from '../../scripts/commands/diff.ts';
import { fleetUpdateCommand } from '../../scripts/commands/fleet/update.ts';
import { reportAdditions } from '../../scripts/fill/additions/report-additions.ts';
import { prepare } from '../../scripts/pipeline.ts';
import type { Message } from '../../scripts/types/index.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { textInOutput } from '../support/text-in-output.ts';

const formats = ['md', 'html', 'docx', 'pdf'] as const;
const shared = 'instructions/1-002_Avvik.md';
const own = 'company/additions/1-002.md';
const written = `---
document: 1-002
---

## Ansvar

{{company.manager.name}} har nøkkelen.[^1]

[^1]: Skapet er i gangen.

## Gjennomføring

Avviket skrives på tavla.

### Tavla

Tavla henger i gangen.
`;

const made: TestRepository[] = [];
afterEach(() => {
	vi.restoreAllMocks();
	for (const one of made.splice(0)) one.remove();
});

/** Two companies of one library, of which the first adds to it. */
function twoCompanies(): string {
	const repository = makeRepository([]);
	made.push(repository);
	const { root } = repository;
	const readme = readFileSync(join(root, 'README.md'), 'utf8')
		.replace('id: prove\n', '')
		.replace('919191910', '200000005');
	write(root, 'company/annen/README.md', readme.replace('Per Prøve', 'Pål Prøve'));
	write(root, own, written);
	return root;
}

function write(root: string, file: string, text: string): void {
	mkdirSync(dirname(join(root, file)), { recursive: true });
	writeFileSync(join(root, file), text);
}

const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

function change(root: string, file: string, from: string, to: string): void {
	expect(read(root, file)).toContain(from);
	write(root, file, read(root, file).replace(from, to));
}

async function built(root: string): Promise<ReadonlyMap<string, string>> {
	vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	expect(await buildCommand({ root, formats: formats.join(',') })).toBe(0);
	const { outputs } = JSON.parse(read(root, 'dist/manifest.json')) as {
		readonly outputs: readonly { readonly path: string; readonly sha256: string }[];
	};
	return new Map(outputs.map(({ path, sha256 }) => [path, sha256]));
}

async function said(root: string, path: string): Promise<string> {
	const text = await textInOutput(path, readFileSync(join(root, 'dist', path)));
	return text.replace(/\s+/g, ' ');
}

async function foundIn(root: string): Promise<readonly Message[]> {
	const found: Message[] = [];
	await prepare(root, process.cwd(), { asOf: undefined, earlier: undefined }, (message) => found.push(message));
	return found;
}

test('what a company adds stands at the end of the parts that it names, behind its name, in every format of its own document alone', async () => {
	const root = twoCompanies();
	await built(root);
	for (const format of formats) {
		const text = await said(root, `prove/instruction/1-002_Avvik.${format}`);
		const order = [
			'gir råd.',
			'Tillegg hos Prøve Verksted AS:',
			'Per Prøve har nøkkelen.',
			'Brann: 110',
			'Tillegg hos Prøve Verksted AS:',
			'Avviket skrives på tavla.',
			'Tavla henger i gangen.',
		];
		let at = 0;
		for (const words of order) {
			const found = text.indexOf(words, at);
			expect({ format, words, isThere: found >= at }).toEqual({ format, words, isThere: true });
			at = found + words.length;
		}
		expect(text).toContain('Skapet er i gangen.');
		const other = await said(root, `annen/instruction/1-002_Avvik.${format}`);
		expect(other).not.toContain('Tillegg hos');
		expect(other).not.toContain('tavla');
	}
});

test('a changed addition changes that document of that company alone, whether built on the last build or anew', async () => {
	const root = twoCompanies();
	const before = await built(root);
	change(root, own, 'på tavla', 'på den nye tavla');
	const after = await built(root);
	const documents = [...after].filter(([path, hash]) => path.includes('/instruction/') && before.get(path) !== hash);
	expect(documents.map(([path]) => path).sort()).toEqual(
		formats.map((format) => `prove/instruction/1-002_Avvik.${format}`).sort(),
	);
	rmSync(join(root, 'dist'), { recursive: true });
	rmSync(join(root, '.regelrett'), { recursive: true, force: true });
	expect([...(await built(root))]).toEqual([...after]);
});

test('messages point at the line of the addition', async () => {
	const root = twoCompanies();
	change(root, own, 'på tavla', 'på {{company.tavle}}');
	const [first] = (await foundIn(root)).filter(({ severity }) => severity === 'error');
	expect(first).toMatchObject({ code: 'name-unknown', place: { file: own, line: 13, column: 22 } });
});

test('an approval holds for a text with its addition, and falls for that company when the addition is another or gone', async () => {
	const root = twoCompanies();
	const brokenFor = async () =>
		(await foundIn(root)).flatMap(({ code, place, params }) =>
			code === 'approval-broken' ? [{ ...place, sections: (params as { sections: readonly string[] }).sections }] : [],
		);
	vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	for (const company of ['prove', 'annen'])
		expect(await approveCommand('1-002', { root, company, by: 'Daglig leder', on: '2026-11-20' })).toBe(0);
	expect(await brokenFor()).toEqual([]);
	change(root, own, 'har nøkkelen', 'har alle nøklene');
	expect(await brokenFor()).toEqual([{ file: own, line: 5, column: 1, sections: ['+ Ansvar'] }]);
	rmSync(join(root, own));
	expect((await brokenFor()).map(({ file, sections }) => ({ file, sections }))).toEqual([
		{ file: shared, sections: ['+ Ansvar', '+ Gjennomføring'] },
	]);
});

test('a library that changes leaves additions as they are, and tells of a part that it has dropped', async () => {
	const root = twoCompanies();
	change(root, shared, '## Ansvar', '## Plikter');
	change(root, shared, 'version: 1\n', 'version: 2\n');
	vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	expect(await fleetUpdateCommand({ root, out: join(root, 'lists'), write: true })).toBe(0);
	expect(read(root, own)).toBe(written);
	const found = (await foundIn(root)).filter(({ code }) => code === 'addition-section');
	expect(found).toMatchObject([
		{ severity: 'error', place: { file: own, line: 5, column: 1 }, params: { fault: 'unknown', heading: 'Ansvar' } },
	]);
});

test('nobody adds to a text that is fixed', async () => {
	const root = twoCompanies();
	const found: Message[] = [];
	const { companies, repository } = await prepare(
		root,
		process.cwd(),
		{ asOf: undefined, earlier: undefined },
		() => {},
	);
	const company = companies.find(({ company: { id } }) => id === 'prove')?.company;
	const fixed = [...repository.kinds.values()].find(
		({ wording, numbering }) => wording !== undefined && numbering !== undefined,
	);
	if (company === undefined || fixed === undefined) throw new Error('there is no kind of a fixed text');
	const sources = repository.sources.map((source) => ({ ...source, kind: fixed }));
	reportAdditions(company, sources, (message) => found.push(message));
	expect(found).toMatchObject([
		{ code: 'addition-refused', params: { fault: 'fixed', id: '1-002' }, place: { file: own } },
	]);
});

test('a redline of two versions shows what the company has added since as its own', async () => {
	const root = twoCompanies();
	const git = (...args: readonly string[]) =>
		spawnSync('git', ['-c', 'user.name=P', '-c', 'user.email=p@example.com', ...args], { cwd: root });
	git('init');
	git('add', '-A');
	git('commit', '-m', 'a');
	change(root, shared, 'version: 1\n', 'version: 2\n');
	change(root, shared, '## Ansvar', '## Ansvaret');
	change(root, own, '## Ansvar', '## Ansvaret');
	change(root, own, 'på tavla', 'på den nye tavla');
	const told = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	const out = join(root, 'redlines');
	expect(await diffCommand('1-002', { root, out, company: 'prove', formats: 'html,txt' })).toBe(0);
	expect(told.mock.calls.join('')).toContain('den nye tavla');
	const html = read(root, 'redlines/1-002_1-2.html');
	expect(html).toMatch(/<ins(?:(?!<\/ins>).)*den nye(?:(?!<\/ins>).)*<\/ins>tavla\./);
	expect(html).toContain('Tillegg hos Prøve Verksted AS:');
	expect(await diffCommand('1-002', { root, out, company: 'annen', formats: 'txt' })).toBe(0);
	expect(read(root, 'redlines/1-002_1-2.txt')).not.toContain('tavla');
});
