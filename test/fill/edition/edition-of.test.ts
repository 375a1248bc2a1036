import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { afterEach, describe, expect, test } from 'vitest';
import { prepare } from '../../../scripts/pipeline.ts';
import { arrange } from '../../../scripts/report/arrange.ts';
import type { Edition, Message } from '../../../scripts/types/index.ts';
import { type Edits, makeRepository } from '../../support/repository.ts';

const made: (() => void)[] = [];
afterEach(() => {
	for (const remove of made.splice(0)) remove();
});

async function editionsOf(edits: Edits): Promise<readonly Edition[]> {
	const { root, remove } = makeRepository(edits);
	made.push(remove);
	const messages: Message[] = [];
	const options = { asOf: undefined, earlier: undefined };
	const { editions } = await prepare(root, process.cwd(), options, (message) => messages.push(message));
	expect(arrange(messages, false).filter(({ severity }) => severity === 'error')).toEqual([]);
	return editions;
}

async function theEdition(edits: Edits): Promise<Edition> {
	const [edition, ...others] = await editionsOf(edits);
	expect(others).toEqual([]);
	if (edition === undefined) throw new Error('There is no handbook');
	return edition;
}

const base = 'test/cases/base/instructions/1-002_Avvik.md';
const inFile = (file: string) => ({ file: `instructions/${file}` });

/** A further document of the library, made from the base's. */
function another(id: string, edits: readonly (readonly [find: string, replace: string])[] = []): Edits {
	const file = `${id}_Avvik.md`;
	return [
		{ copy: base, to: `instructions/${file}` },
		{ ...inFile(file), find: 'id: 1-002', replace: `id: ${id}` },
		...edits.map(([find, replace]) => ({ ...inFile(file), find, replace })),
	];
}

function nodes<Type extends Nodes['type']>(edition: Edition, id: string, type: Type) {
	const found: Extract<Nodes, { type: Type }>[] = [];
	const parts = edition.chapters.flatMap((chapter) => chapter.documents);
	const body = parts.find(({ doc }) => doc.id === id)?.doc.body;
	if (body === undefined) throw new Error(`${id} is not in the handbook`);
	visit(body, type, (node) => {
		found.push(node as Extract<Nodes, { type: Type }>);
	});
	return found;
}

describe('chapters', () => {
	test('documents stand in the chapter of their number, in numerical order, whatever the order of the files', async () => {
		const edition = await theEdition([...another('10-001'), ...another('2-010'), ...another('2-002')]);
		expect(edition.chapters.map(({ title, documents }) => [title, documents.map(({ doc }) => doc.id)])).toEqual([
			['1 Ledelse og medvirkning', ['1-001', '1-002']],
			['2 Risiko og arbeid', ['2-002', '2-010']],
			['Kapittel 10', ['10-001']],
		]);
	});

	test('only what is in force is printed; the register holds the rest with its status', async () => {
		const edition = await theEdition(another('2-002', [['status: Aktiv', 'status: Utkast']]));
		expect(edition.chapters.map(({ number }) => number)).toEqual(['1']);
		expect(edition.register.map(({ id, anchor, status }) => [id, anchor, status.word])).toEqual([
			['1-001', '1-001', 'Aktiv'],
			['1-002', '1-002', 'Aktiv'],
			['2-002', undefined, 'Utkast'],
		]);
	});

	test('a draft of the next version stands beside the version in force, in the register alone', async () => {
		const file = 'instructions/drafts/1-002_Avvik.md';
		const edition = await theEdition([
			{ copy: base, to: file },
			{ file, find: 'status: Aktiv', replace: 'status: Utkast' },
			{ file, find: 'version: 1', replace: 'version: 2' },
		]);
		expect(edition.chapters[0]?.documents.map(({ doc }) => doc.meta.status.word)).toEqual(['Aktiv', 'Aktiv']);
		expect(edition.register.map(({ id, path }) => [id, path])).toContainEqual([
			'1-002',
			'instruction/1-002_Avvik_UTKAST',
		]);
	});

	test('without a document in force there is no handbook', async () => {
		const draft = (file: string) => ({ ...inFile(file), find: 'status: Aktiv', replace: 'status: Utkast' });
		expect(await editionsOf([draft('1-001_Orden-paa-verkstedet.md'), draft('1-002_Avvik.md')])).toEqual([]);
	});
});

describe('one text of many', () => {
	const noted = [['## Målgruppe', 'Se[^a] og [ansvar](#ansvar).\n\n[^a]: En note.\n\n## Målgruppe']] as const;

	test('anchors, inner links and footnotes of two documents that are alike never meet', async () => {
		const edition = await theEdition([...another('2-001', noted), ...another('2-002', noted)]);
		for (const id of ['2-001', '2-002']) {
			expect(nodes(edition, id, 'heading').map(({ data }) => data?.anchor)).toContain(`${id}-ansvar`);
			expect(nodes(edition, id, 'link').map(({ url }) => url)).toContain(`#${id}-ansvar`);
			expect(nodes(edition, id, 'footnoteReference').map(({ identifier }) => identifier)).toEqual([`${id}-a`]);
			expect(nodes(edition, id, 'footnoteDefinition').map(({ identifier }) => identifier)).toEqual([`${id}-a`]);
		}
	});

	test('headings stand two levels deeper, and no deeper than six', async () => {
		const deep = [['## Målgruppe', '### Tre\n\n#### Fire\n\n##### Fem\n\n## Målgruppe']] as const;
		const edition = await theEdition(another('2-001', deep));
		const depths = new Map(
			nodes(edition, '2-001', 'heading').map(({ data, depth }) => [data?.anchor?.replace('2-001-', ''), depth]),
		);
		expect(Object.fromEntries(depths)).toMatchObject({ ansvar: 4, tre: 5, fire: 6, fem: 6 });
	});

	test('a link to a document of the handbook leads inside it, a link to one outside it to its file', async () => {
		const edition = await theEdition([
			...another('2-001', [['## Målgruppe', 'Se [avvik](1-002) og [utkast](2-002).\n\n## Målgruppe']]),
			...another('2-002', [['status: Aktiv', 'status: Utkast']]),
		]);
		expect(nodes(edition, '2-001', 'link').map(({ url }) => url)).toContain('#1-002');
		expect(nodes(edition, '2-001', 'documentLink').map(({ path }) => path)).toEqual(['instruction/2-002_Avvik_UTKAST']);
	});

	test('the documents themselves are left as they were', async () => {
		const { root, remove } = makeRepository([]);
		made.push(remove);
		const { companies, editions } = await prepare(
			root,
			process.cwd(),
			{ asOf: undefined, earlier: undefined },
			() => {},
		);
		expect(editions).toHaveLength(1);
		const depths = new Set<number>();
		for (const { doc } of companies.flatMap(({ documents }) => documents))
			visit(doc.body, 'heading', ({ depth, data }) => {
				depths.add(depth);
				expect(data?.anchor).not.toMatch(/^1-00/);
			});
		expect(Math.min(...depths)).toBe(2);
	});
});

describe('round the chapters', () => {
	test('changes stand newest first, a bare year after the days of its year', async () => {
		const revised = (date: string) =>
			[
				[
					'status: Aktiv',
					`status: Aktiv\nrevisions: [{version: 1, date: ${date}, by: Per, summary: ${date}, change: editorial}]`,
				],
			] as const;
		const edition = await theEdition([
			...another('2-001', revised('"2025"')),
			...another('2-002', revised('2025-06-30')),
			...another('2-003', revised('2026-01-01')),
		]);
		expect(edition.changes.map(({ date, id }) => [date, id])).toEqual([
			['2026-01-01', '2-003'],
			['2025-06-30', '2-002'],
			['2025', '2-001'],
		]);
	});

	test('its date is the newest of its documents, and its words are those of the company', async () => {
		const edition = await theEdition([{ file: 'README.md', find: 'language: nb', replace: 'language: nn' }]);
		expect(edition.title).toBe('HMS-handbok');
		expect(edition.frame.line).toBe(`Sist endra ${edition.date}`);
		expect(edition.frame.register.columns).toMatchObject({ owner: 'Ansvarleg', nextReview: 'Neste revisjon' });
	});

	test('who to call: the emergency numbers, then those of the firm that have a telephone', async () => {
		const edition = await theEdition([
			{
				file: 'README.md',
				find: 'safetyRepresentative: {name: Siv Prøve}',
				replace: 'safetyRepresentative: {name: Siv Prøve, phone: 90 00 00 00}\nhseCoordinator: {name: Uten Telefon}',
			},
			{
				file: 'README.md',
				find: '  name: Prøve Helse AS',
				replace: '  name: Prøve Helse AS\n  contact: {name: Liv Prøve, phone: 90 00 00 01}',
			},
		]);
		expect(edition.contacts).toEqual([
			{ name: 'Brann', phone: '110' },
			{ role: 'Verneombud', name: 'Siv Prøve', phone: '90\u00a000\u00a000\u00a000' },
			{ role: 'Bedriftshelsetjeneste', name: 'Liv Prøve, Prøve Helse AS', phone: '90\u00a000\u00a000\u00a001' },
		]);
	});
});
