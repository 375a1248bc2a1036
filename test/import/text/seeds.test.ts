import { existsSync } from 'node:fs';
import { toString as wordsOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { markersOf } from '../../../scripts/fill/structure/markers.ts';
import { structureOf } from '../../../scripts/fill/structure/structure-of.ts';
import { loadWordLists } from '../../../scripts/load/templates/word-lists.ts';
import type { ImportedDocument } from '../../../scripts/types/index.ts';
import { countsOf, named, readSeed, seeds } from './read.ts';

const there = existsSync(seeds.meetings);

describe.skipIf(!there)(`the five texts${there ? '' : ` (skipped: ${seeds.meetings} is not there)`}`, () => {
	test('the meetings: two parts, and eleven topics', async () => {
		const imported = await readSeed(seeds.meetings);
		const [document] = imported.documents;
		expect(imported.documents).toHaveLength(1);
		expect(headingsOf(document)).toEqual(['I. Orientering', 'II. Instruktion']);
		const lists = document?.body.children.filter(({ type }) => type === 'list') ?? [];
		expect(lists.map((list) => 'children' in list && list.children.length)).toEqual([11]);
		expect(document?.body.children.at(-1)?.type).toBe('paragraph');
	});

	test('the defence: an order of 16 points, and a statute of 14 §§ with two annexes', async () => {
		const imported = await readSeed(seeds.defence);
		expect(imported.documents.map(({ kind }) => kind)).toEqual(['order', 'legal-text']);
		const [order, statute] = imported.documents.map(({ title }) => countsOf(imported)[title]);
		expect(order).toMatchObject({ point: 16, letter: 2, heading: 8, item: 19 });
		expect(statute).toMatchObject({ section: 14, subsection: 9, annex: 2, point: 12, letter: 13 });
		expect(named(imported, 'reference').map(({ place, params }) => [place?.number, params.text])).toEqual([
			[23, 'ref. b'],
		]);
		const structure = await structured(imported.documents[1]);
		expect(structure.map(({ type }) => type)).toEqual([...Array(14).fill('section'), 'annex', 'annex']);
	});

	test('the defence: when it is in force, who signed it and who gets it stand in its fields', async () => {
		const { documents } = await readSeed(seeds.defence);
		const { inForce, signatory, distribution } = documents[0]?.facts ?? {};
		expect(inForce).toBe('ved modtagelsen');
		expect(signatory).toMatchObject({ role: expect.stringMatching(/chef for Materielstaben$/u) });
		expect(distribution).toEqual([{ recipient: 'Standardfordeling' }, { recipient: 'MBA', copies: 200 }]);
		expect(headingsOf(documents[0])).not.toContain('IKRAFTTRÆDEN');
		expect(wordsOf(documents[0]?.body)).not.toContain('ved modtagelsen');
	});

	test('the order of 1978: 28 §§ with their parts, and an annex of 13 groups and 71 lines', async () => {
		const imported = await readSeed(seeds.order);
		const [document] = imported.documents;
		expect(imported.documents).toHaveLength(1);
		const structure = await structured(document);
		const sections = structure.filter(({ type }) => type === 'section');
		expect(sections).toHaveLength(28);
		const parts = sections.map((section) => ('children' in section ? section.children.length : 0));
		expect(parts).toEqual([1, 3, 2, 4, 2, 1, 3, 1, 3, 1, 4, 2, 1, 2, 2, 4, 1, 3, 4, 8, 1, 3, 1, 2, 1, 4, 3, 1]);
		const at = document?.body.children.findIndex(
			(node) => node.type === 'heading' && wordsOf(node).startsWith('Bilag'),
		);
		const lists = document?.body.children.slice(at).flatMap((node) => (node.type === 'list' ? [node] : [])) ?? [];
		const groups = lists.flatMap(({ start, children }) =>
			children.map((item, index) => [(start ?? 0) + index, item.children.length - 1]),
		);
		expect(groups).toEqual([
			[1, 3],
			[2, 2],
			[3, 4],
			[4, 0],
			[5, 4],
			[6, 4],
			[7, 8],
			[8, 0],
			[9, 19],
			[10, 6],
			[11, 4],
			[12, 17],
			[13, 0],
		]);
		expect(groups.reduce((sum, [, lines = 0]) => sum + lines, 0)).toBe(71);
		// The lists of members, of which the items are known by how many there are of each.
		const counted = named(imported, 'items').filter(({ grade }) => grade === 'guessed');
		expect(counted.map(({ place, params }) => [place?.number, params.count])).toEqual([
			[327, 7],
			[375, 8],
			[403, 2],
		]);
		expect(named(imported, 'joined').map(({ place }) => place?.number)).toEqual([163]);
		expect(named(imported, 'missing')).toEqual([]);
	});

	test('the revision: the order, and the old instruction with its references looked up', async () => {
		const imported = await readSeed(seeds.revision);
		expect(imported.documents.map(({ kind }) => kind)).toEqual(['revision-order', 'instruction']);
		const [order, instruction] = imported.documents;
		expect(order?.order?.name).toBe('1-004_Bruk-av-bedriftshelsetjenesten-BHT');
		expect(order?.order?.text.match(/^- /gmu)).toHaveLength(8);
		expect(headingsOf(instruction, 2)).toEqual(['Formål', 'Definisjon', 'Målgruppe', 'Ansvar', 'Gjennomføring']);
		expect(instruction?.facts).toMatchObject({ id: '1-004' });
		// What a heading of the level above names stands below it.
		expect(headingsOf(instruction, 4).map((words) => words.split(' ')[0])).toEqual([
			'På',
			'På',
			'Taushetsplikt',
			'Opplysningsplikt',
		]);
		const lists = instruction?.body.children.flatMap((node) => (node.type === 'list' ? [node.children.length] : []));
		expect(lists).toEqual([9, 7]);
		expect(named(imported, 'moved').map(({ place }) => place?.number)).toEqual([81, 82, 83, 80]);
		expect(named(imported, 'law').map(({ place }) => place?.number)).toEqual([84, 85]);
	});

	test('the grants: 21 §§, and the eight places where the text is missing', async () => {
		const imported = await readSeed(seeds.grants);
		const structure = await structured(imported.documents[0]);
		expect(structure.filter(({ type }) => type === 'section')).toHaveLength(21);
		expect(named(imported, 'missing').map(({ place }) => place?.number)).toEqual([25, 36, 56, 69, 95, 119, 139, 154]);
		expect(headingsOf(imported.documents[0])).toContain('Tildeling');
	});
});

function headingsOf(document: ImportedDocument | undefined, depth?: number): readonly string[] {
	return (document?.body.children ?? []).flatMap((node) =>
		node.type === 'heading' && (depth ?? node.depth) === node.depth ? [wordsOf(node)] : [],
	);
}

/** The parts that the build finds in the text of a document. */
async function structured(document: ImportedDocument | undefined) {
	const words = await loadWordLists('.', () => {});
	const root = structureOf(document?.body ?? { type: 'root', children: [] }, markersOf(words.da.structure), []);
	return root.children.filter(({ type }) => type === 'section' || type === 'annex');
}
