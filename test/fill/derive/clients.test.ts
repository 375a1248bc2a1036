import { toString as wordsOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { madeOf, records, rowsOf } from './records.ts';

const guidelines = records.guidelines;
const order = records.order;

test('chosen tasks stand in the order’s own order with its numbers, each once', async () => {
	const find = 'tasks: [kortlægning, planlægning, værnemidler, fastsatte]';
	const made = await madeOf('guidelines', [{ file: guidelines, find, replace: 'tasks: [11, ergonomi, 1, statistik]' }]);
	const [tasks = []] = rowsOf(made);
	expect(tasks.map(([number]) => number)).toEqual(['1', '5', '11']);
});

test('treatments on one ground stand together', async () => {
	const find = '  - {ground: akut, what: Hvad tjenesten gør hos jer}';
	const replace =
		'  - {ground: efterkontrol, what: syn}\n  - {ground: akut, what: brand}\n  - {ground: 4, what: hørelse}';
	const [, treatment = []] = rowsOf(await madeOf('guidelines', [{ file: guidelines, find, replace }]));
	expect(treatment.map(([number, , what]) => [number, what])).toEqual([
		['1', 'brand'],
		['4', 'syn; hørelse'],
	]);
});

test('without treatment the guidelines say so', async () => {
	const find = 'treatment:\n  - {ground: akut, what: Hvad tjenesten gør hos jer}\n';
	const made = await madeOf('guidelines', [{ file: guidelines, find, replace: '' }]);
	expect(rowsOf(made)).toHaveLength(1);
	expect(wordsOf(made.doc.body)).toContain('ikke aftalt behandling');
});

test.each([
	['ja', 'sikkerhedsudvalgets møder uden stemmeret', 'direkte til arbejdsgiveren'],
	['nej', 'direkte til arbejdsgiveren', 'sikkerhedsudvalgets møder'],
])('safety organisation %s: how the service cooperates', async (answer, said, unsaid) => {
	const edit = { file: 'README.md', find: 'library: nb', replace: `library: nb\nsafetyOrganisation: ${answer}` };
	const words = wordsOf((await madeOf('guidelines', [edit])).doc.body);
	expect(words).toContain(said);
	expect(words).not.toContain(unsaid);
});

test.each([
	['{model: 2, name: Prøvesenteret}', 'deltager i bedriftssundhedscentret Prøvesenteret'],
	['{model: 3, name: Prøvesenteret}', 'deltager i branchebedriftssundhedstjenesten Prøvesenteret'],
	['{model: 4, name: Prøvesenteret}', 'bistand fra en anden virksomheds bedriftssundhedstjeneste, Prøvesenteret'],
])('an accession statute says how the service of %s is joined', async (service, said) => {
	const edit = { file: 'README.md', find: 'library: nb', replace: `library: nb\nservice: ${service}` };
	expect(wordsOf((await madeOf('accession-statute', [edit])).doc.body)).toContain(said);
});

test('a kind whose model is not known says so in the document', async () => {
	const made = await madeOf('accession-statute', []);
	expect(wordsOf(made.doc.body)).toContain('Normalvedtægten for modellen mangler i kilden');
});

test('the copies of an order are added up, those without a figure apart', async () => {
	const find = '  - {recipient: Arkivet, copies: 2}';
	const replace = `${find}\n  - {recipient: Krets 1, copies: 198}`;
	const { distribution } = (await madeOf('order', [{ file: order, find, replace }])).doc.frame;
	expect(distribution).toMatchObject({
		title: 'Fordeling',
		columns: ['Mottaker', 'Eksemplarer'],
		rows: [
			['Alle avdelinger', 'som vanlig'],
			['Arkivet', '2'],
			['Krets 1', '198'],
		],
		total: ['Sum', '200'],
	});
});

test('an order to two tells of them in one line', async () => {
	const { distribution } = (await madeOf('order', [])).doc.frame;
	expect(distribution).toEqual({ title: 'Fordeling', line: 'Alle avdelinger; Arkivet (2 eksemplarer)' });
});

test.each([
	['2027-01-01', 'trer i kraft 1.\u00a0januar\u00a02027'],
	['ved mottakelsen', 'trer i kraft når den er mottatt'],
])('an order in force %s', async (written, said) => {
	const made = await madeOf('order', [{ file: order, find: 'inForce: 2027-01-01', replace: `inForce: ${written}` }]);
	expect(wordsOf(made.doc.body)).toContain(said);
});
