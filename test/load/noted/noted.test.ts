import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hashInputs } from '../../../scripts/load/inputs/hash-inputs.ts';
import { load } from '../../../scripts/load/load.ts';
import { answersOf } from '../../../scripts/load/noted/answers-of.ts';
import { noteReadings } from '../../../scripts/load/noted/note-readings.ts';
import { shapeOf } from '../../../scripts/load/noted/shape-of.ts';
import { loadTemplates } from '../../../scripts/load/templates/load-templates.ts';
import type { Reading, Repository } from '../../../scripts/types/index.ts';
import { makeRepository } from '../../support/repository.ts';

const { root, remove } = makeRepository([
	{ file: 'company/training.csv', write: 'Navn;Opplæring;Gjennomført\nSiv Prøve;Truckfører;12.01.2026\n' },
	{
		file: 'company/annen/README.md',
		write: readFileSync('test/cases/base/README.md', 'utf8')
			.replace('id: prove\n', '')
			.replace('919191910', '200000005'),
	},
	{
		file: 'instructions/skisse.svg',
		write: '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><rect width="4" height="2"/></svg>\n',
	},
	{ file: 'company/approvals.lock', write: readFileSync('test/support/approval/approvals.lock', 'utf8') },
]);
afterAll(remove);

const repository = await load(root, process.cwd(), ({ code }) => {
	throw new Error(code);
});
const inputs = hashInputs(root, process.cwd());
const own = 'instructions/1-002_Avvik.md';

/** What of a repository each step knows, each noted, or declared by templates; a part that is new is none of them. */
test('every part of a repository is noted, part of the shape, or declared by templates', async () => {
	const { declared } = await loadTemplates(process.cwd());
	const ofTemplates = [...Object.keys(declared), 'kinds', 'companyTypes', 'registerTypes', 'words', 'norms'];
	const noted = [
		'companies',
		'sources',
		'additions',
		'registers',
		'approvals',
		'decisions',
		'editions',
		'assets',
		'pictureFaults',
		'fonts',
		'wordTemplates',
	];
	// Orders stand in the key of every step by the hashes of their files.
	const known = [...ofTemplates, ...noted, 'files', 'orders'];
	expect(Object.keys(repository).sort()).toEqual(known.sort());
	const { seen } = noteReadings(repository);
	for (const part of noted as (keyof Repository)[]) expect(seen[part], part).not.toBe(repository[part]);
});

test.each<[string, (seen: Repository) => unknown, readonly Reading[]]>([
	[
		'what stands in the shape',
		({ sources, companies }) => [sources.map(({ file, kind }) => [file, kind.name]), companies.map(({ id }) => id)],
		[],
	],
	['a text', ({ sources }) => sourceOf(sources).text, [['file', own]]],
	['where a text begins', ({ sources }) => sourceOf(sources).bodyStart, [['file', own]]],
	['one value', ({ sources }) => sourceOf(sources).values.entries.get('id'), [['value', own, 'id']]],
	['whether there is a value', ({ sources }) => sourceOf(sources).values.entries.has('kind'), [['value', own, 'kind']]],
	['all values', ({ sources }) => [...sourceOf(sources).values.entries], [['head', own]]],
	['a copy of a source', ({ sources }) => ({ ...sourceOf(sources) }), [['file', own]]],
	[
		'the names of all companies',
		({ companies }) => companies.map(({ values }) => values.entries.get('name')),
		[['companies', 'name']],
	],
	['the rows of a register', ({ registers }) => registers[0]?.rows, [['file', 'company/training.csv']]],
	['a picture', ({ assets }) => assets.get('instructions/skisse.svg')?.bytes, [['file', 'instructions/skisse.svg']]],
	['which pictures there are', ({ assets }) => [...assets.values()].map(({ file }) => file), []],
	['an approval', ({ approvals }) => approvals.get('prove'), [['file', 'company/approvals.lock']]],
	['that there is no font', ({ fonts }) => fonts.get('company/bold.ttf'), [['file', 'company/bold.ttf']]],
])('reading %s is noted', (_, read, expected) => {
	const { seen, readings } = noteReadings(repository);
	read(seen);
	expect(readings()).toEqual(expected);
});

test('what is read is what there is, noted or not', () => {
	const { seen } = noteReadings(repository);
	expect(sourceOf(seen.sources).text).toBe(sourceOf(repository.sources).text);
	expect([...sourceOf(seen.sources).values.entries]).toEqual([...sourceOf(repository.sources).values.entries]);
	expect(seen.registers.map(({ rows }) => rows)).toEqual(repository.registers.map(({ rows }) => rows));
	expect(JSON.stringify(seen.assets.get('instructions/skisse.svg'))).toBe(
		JSON.stringify(repository.assets.get('instructions/skisse.svg')),
	);
});

test('an answer changes with what was read, and with nothing else', async () => {
	const read: readonly Reading[] = [
		['file', own],
		['head', own],
		['value', own, 'id'],
		['value', own, 'title'],
		['companies', 'name'],
		['file', 'instructions/skisse.svg'],
	];
	const answers = async () => {
		const now = await load(root, process.cwd(), () => {});
		return read.map(answersOf(now, hashInputs(root, process.cwd())));
	};
	const before = read.map(answersOf(repository, inputs));
	const changed = async () => (await answers()).map((answer, index) => answer !== before[index]);
	appendFileSync(join(root, own), '\nEn setning til.\n');
	expect(await changed()).toEqual([true, false, false, false, false, false]);
	writeFileSync(join(root, own), readFileSync(join(root, own), 'utf8').replace('title: Avvik', 'title: Feil'));
	expect(await changed()).toEqual([true, true, false, true, false, false]);
	const readme = join(root, 'company/annen/README.md');
	writeFileSync(readme, readFileSync(readme, 'utf8').replace('name: Prøve Verksted AS', 'name: Annen Prøve AS'));
	expect(await changed()).toEqual([true, true, false, true, true, false]);
});

test("the shape changes when a document comes, goes or becomes another company's", () => {
	const shape = (changed: Partial<Repository>) => JSON.stringify(shapeOf({ ...repository, ...changed }));
	const [first, ...others] = repository.sources;
	if (first === undefined) throw new Error('no document');
	const shapes = [
		shape({}),
		shape({ sources: others }),
		shape({ sources: [{ ...first, company: 'annen' }, ...others] }),
		shape({ sources: [{ ...first, draft: true }, ...others] }),
		shape({ files: new Set([...repository.files, 'company/ny.md']) }),
		shape({ companies: repository.companies.slice(1) }),
		shape({ registers: [] }),
	];
	expect(new Set(shapes).size).toBe(shapes.length);
});

function sourceOf(sources: Repository['sources']) {
	const source = sources.find(({ file }) => file === own);
	if (source === undefined) throw new Error(`${own} is no document`);
	return source;
}
