import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { editionFile, editionOf } from '../../scripts/layers/edition-of.ts';
import { standingsOf } from '../../scripts/layers/standings-of.ts';
import { prepare } from '../../scripts/pipeline.ts';
import type { Message, Standing } from '../../scripts/types/index.ts';
import { applyEdit, makeRepository, type TestRepository } from '../support/repository.ts';

const shared = 'instructions/1-001_Orden-paa-verkstedet.md';
const own = 'company/1-001_Orden-paa-verkstedet.md';
const text = readFileSync(`test/cases/base/${shared}`, 'utf8');

const made: TestRepository[] = [];
afterEach(() => {
	for (const one of made.splice(0)) one.remove();
});

async function standing(root: string): Promise<{ first: Standing | undefined; found: readonly Message[] }> {
	const found: Message[] = [];
	const { repository, companies } = await prepare(root, process.cwd(), none, (message) => found.push(message));
	const company = companies[0]?.company;
	if (company === undefined) throw new Error('no company');
	return { first: standingsOf(company, repository).find(({ id }) => id === '1-001'), found };
}

const none = { asOf: undefined, earlier: undefined };

/** The company's own text of 1-001, made from today's of the library, which is kept; and what it was made from. */
async function withOwn(change: (text: string) => string): Promise<{ root: string; file: string }> {
	const repository = makeRepository([]);
	made.push(repository);
	const { root } = repository;
	const { repository: read } = await prepare(root, process.cwd(), none, () => {});
	const source = read.sources.find(({ file }) => file === shared);
	if (source === undefined) throw new Error('no library');
	const edition = editionOf(source);
	const file = editionFile('1-001', edition);
	const based = `basedOn: {version: "${edition.version}", sha256: ${edition.sha256}}\nkind: instruction\n`;
	applyEdit(root, { file, write: edition.text });
	applyEdit(root, { file: own, write: change(text.replace('---\n', `---\n${based}`)) });
	return { root, file };
}

test('a company without its own text follows the library', async () => {
	const repository = makeRepository([]);
	made.push(repository);
	expect((await standing(repository.root)).first).toMatchObject({ state: 'follows', file: shared, conflicts: 0 });
});

test('an own text is its own, then behind, then in conflict, as the library changes', async () => {
	const { root } = await withOwn((now) => now.replace('gangveier er frie', 'gangveier hos oss er frie'));
	expect((await standing(root)).first).toMatchObject({ state: 'own', file: own, conflicts: 0 });
	applyEdit(root, { file: shared, find: text.trimEnd(), replace: `${text.trimEnd()}\n\nEn ny setning.`, times: 1 });
	expect((await standing(root)).first).toMatchObject({ state: 'behind', conflicts: 0 });
	applyEdit(root, { file: shared, find: 'gangveier er frie', replace: 'gangveier alltid er frie', times: 1 });
	expect((await standing(root)).first).toMatchObject({ state: 'conflict', conflicts: 1 });
});

test('line ends, a byte order mark and blank lines of the library make no other text', async () => {
	const { root } = await withOwn((now) => now);
	applyEdit(root, { file: shared, write: `\uFEFF${text.replaceAll('\n\n', '\n\n\n').replaceAll('\n', '\r\n')}` });
	expect((await standing(root)).first).toMatchObject({ state: 'own' });
});

test.each([
	[
		'no base is said',
		'unsaid',
		(root: string) => applyEdit(root, { file: own, write: `---\nkind: instruction\n${text.slice(4)}` }),
	],
	['the base is not kept', 'not-kept', (root: string, file: string) => applyEdit(root, { file, delete: true })],
	[
		'the kept base was edited',
		'edited',
		(root: string, file: string) => applyEdit(root, { file, find: 'gangveier', replace: 'Uorden', times: 1 }),
	],
	[
		'the own text is in another language',
		'language',
		(root: string) => applyEdit(root, { file: own, find: 'language: nb', replace: 'language: nn', times: 1 }),
	],
	[
		'there are two own texts',
		'two',
		(root: string) =>
			applyEdit(root, { file: 'company/1-001_To.md', write: `---\nkind: instruction\n${text.slice(4)}` }),
	],
] as const)('nothing is guessed where %s', async (_, fault, change) => {
	const { root, file } = await withOwn((now) => now);
	applyEdit(root, { file: shared, find: text.trimEnd(), replace: `${text.trimEnd()}\n\nEn ny setning.`, times: 1 });
	change(root, file);
	expect((await standing(root)).first).toMatchObject({ state: 'base-unknown', fault, conflicts: 0 });
});

test('what is kept of the library is no document of it', async () => {
	const { root, file } = await withOwn((now) => now);
	const { repository } = await prepare(root, process.cwd(), none, () => {});
	expect(repository.sources.map((source) => source.file)).not.toContain(file);
	expect([...repository.editions.keys()]).toEqual([file]);
});
