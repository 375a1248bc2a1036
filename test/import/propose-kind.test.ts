import type { RootContent } from 'mdast';
import { beforeAll, expect, test } from 'vitest';
import { proposeKind } from '../../scripts/import/propose-kind.ts';
import { shapeOfTree } from '../../scripts/import/shape-of-tree.ts';
import { importWord } from '../../scripts/import/word/import-word.ts';
import { load } from '../../scripts/load/load.ts';
import type { Language, Repository } from '../../scripts/types/index.ts';

let repository: Repository;

beforeAll(async () => {
	repository = await load('.', '.', () => {});
});

const heading = (value: string): RootContent => ({ type: 'heading', depth: 2, children: [{ type: 'text', value }] });
const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });

const application = ['Formål', 'Mål', 'Metoder', 'Tidsplan', 'Ny viden', 'Inddragelse', 'Evaluering'].map(heading);
const report = ['Forudsætninger', 'Opgaver', 'Eventuelt'].map(heading);
const minutes = [paragraph('Sted: Kantinen'), paragraph('Til stede: alle'), paragraph('Vi talte om støj.')];

test.each<[string, Language, readonly RootContent[], string | undefined, string, string, string | undefined]>([
	[
		'Prosedyre for gass',
		'nb',
		['1. Formål', '2. Ansvar'].map(heading),
		undefined,
		'instruction',
		'headings',
		undefined,
	],
	['Ansøgning om tilskud', 'da', application, undefined, 'instruction', 'none', 'grant-application elsewhere'],
	['Ansøgning om tilskud', 'da', application, 'fbsc-nordjylland', 'grant-application', 'headings', undefined],
	['Årsrapport 1991', 'da', report, 'fbsc-nordjylland', 'annual-report', 'headings', undefined],
	['Referat fra bestyrelsesmøde', 'da', minutes, 'fbsc-nordjylland', 'board-meeting', 'title', undefined],
	[
		'Vedtægt for lauget',
		'da',
		[paragraph('§ 1. Navnet er Lauget.')],
		undefined,
		'legal-text',
		'sections',
		'statute fixed',
	],
	['Notat', 'nb', [paragraph('Et par ord om gass.')], undefined, 'instruction', 'none', undefined],
])('%s (%s)', (title, language, children, companyId, kind, reason, second) => {
	const company = repository.companies.find(({ id }) => id === companyId);
	const shape = shapeOfTree({ type: 'root', children: [...children] }, title, language);
	const found = proposeKind(shape, { asked: undefined, company }, repository);
	expect([found.kind, found.reason]).toEqual([kind, reason]);
	if (second !== undefined) expect(`${found.second} ${found.because}`).toBe(second);
});

test('a kind that is asked for is taken, and what speaks for another is told', () => {
	const shape = shapeOfTree({ type: 'root', children: [...report] }, 'Årsrapport', 'da');
	const found = proposeKind(shape, { asked: 'order', company: undefined }, repository);
	expect([found.kind, found.reason, found.second]).toEqual(['order', 'asked', 'annual-report']);
});

test('a Word file is in the language of its words, and is called as it calls itself where its text bears that out', () => {
	const words =
		'Prosedyre for varmt arbeid. Vi skal ikke starte før det er ryddet, og den som er vakt, blir til det er trygt.';
	const named = (title: string) => ({
		title: undefined,
		languageTag: 'en-US',
		root: { type: 'root' as const, children: [paragraph(words)] },
		pictures: new Map(),
		pictureHashes: new Map(),
		remarks: [],
		properties: new Map([['title', title]]),
		own: false,
		lost: [],
		aside: [],
	});
	const of = (title: string) =>
		importWord(named(title), { file: 'p-017.docx', kind: undefined, company: undefined }, repository);
	const { documents, findings } = of('Prosedyre for varmt arbeid');
	expect(documents).toMatchObject([{ title: 'Prosedyre for varmt arbeid', language: 'nb' }]);
	expect(findings).toContainEqual(expect.objectContaining({ name: 'language', grade: 'guessed' }));
	expect(of('Fra et annet dokument').documents).toMatchObject([{ title: 'p 017' }]);
});

test('a short text that a neighbour could have written is in the usual language, which is doubtful', () => {
	const read = {
		title: undefined,
		languageTag: 'en-US',
		root: {
			type: 'root' as const,
			children: [paragraph('Skuret. Den som er her, skal være på plass, og man må ikke gå af gården uden nøkkel.')],
		},
		pictures: new Map(),
		pictureHashes: new Map(),
		remarks: [],
		properties: new Map(),
		own: false,
		lost: [],
		aside: [],
	};
	const { documents, findings } = importWord(
		read,
		{ file: 'p-018.docx', kind: undefined, company: undefined },
		repository,
	);
	expect(documents).toMatchObject([{ language: 'nb' }]);
	expect(findings).toContainEqual({
		name: 'language',
		grade: 'doubtful',
		place: undefined,
		params: { language: 'nb', sure: false },
	});
});

test('headings of the kind lose the numbers that were typed before them, and that is told', () => {
	const heading = (value: string) => ({
		type: 'heading' as const,
		depth: 2 as const,
		children: [{ type: 'text' as const, value }],
	});
	const read = {
		title: 'Prosedyre',
		languageTag: 'nb-NO',
		root: { type: 'root' as const, children: [heading('1 Formål'), heading('2. Ansvar'), heading('3 Utstyr')] },
		pictures: new Map(),
		pictureHashes: new Map(),
		remarks: [],
		properties: new Map(),
		own: false,
		lost: [],
		aside: [],
	};
	const asked = { file: 'p.docx', kind: 'instruction', company: undefined };
	const { documents, findings } = importWord(read, asked, repository);
	expect(documents[0]?.body.children).toEqual([heading('Formål'), heading('Ansvar'), heading('3 Utstyr')]);
	expect(findings.filter(({ name }) => name === 'numberOut')).toHaveLength(2);
});

test('a Word file is proposed for the same kinds, and says why', () => {
	const company = repository.companies.find(({ id }) => id === 'fbsc-nordjylland');
	const read = {
		title: 'Årsrapport 1991',
		languageTag: 'da-DK',
		root: { type: 'root' as const, children: [...report] },
		pictures: new Map(),
		pictureHashes: new Map(),
		remarks: [],
		properties: new Map(),
		own: false,
		lost: [],
		aside: [],
	};
	const { documents, findings } = importWord(read, { file: 'rapport.docx', kind: undefined, company }, repository);
	expect(documents[0]?.kind).toBe('annual-report');
	expect(findings.map(({ name }) => name)).toContain('kind');
});
