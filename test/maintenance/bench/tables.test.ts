import { expect, test } from 'vitest';
import { figuresOf, isMet } from '../../../scripts/maintenance/bench/figures.ts';
import { further, type Results } from '../../../scripts/maintenance/bench/results.ts';
import { tablesOf } from '../../../scripts/maintenance/bench/tables-of.ts';

const took = (wall: number, cpu = wall, peak = Number.NaN) => ({ wall, cpu, peak });

const conditions: Results['conditions'] = {
	processor: 'A processor',
	cores: 2,
	node: 'v20.20.2',
	commit: 'commit abc',
	load: [0.2, 1.1],
	rounds: 2,
};

const results: Results = {
	conditions,
	renderings: [
		{ key: 'ours-docx', name: 'ours', makes: ['docx'], documents: 10, taken: [took(0.2, 0.1), took(0.2, 0.2)] },
		{ key: 'pandoc-docx', name: 'pandoc', makes: ['docx'], documents: 2, taken: [took(0.2, 0.12), took(0.3, 0.24)] },
		{ key: 'weasyprint', name: 'WeasyPrint', makes: ['pdf'], why: 'not installed' },
	],
	builds: [
		{
			documents: 1000,
			formats: ['md', 'pdf'],
			first: [took(60, 50, 700)],
			unchanged: [took(1.2)],
			changed: [took(1.5)],
			oneJob: [took(60)],
			twoJobs: [took(34)],
		},
	],
	fleets: [],
	queues: [],
	studios: [],
	watches: [
		{ documents: undefined, formats: ['md', 'html'], taken: [took(0.14, 0.09), took(0.16, 0.11)] },
		{ documents: 1000, formats: ['pdf'], taken: [took(0.4, 0.3)] },
	],
};

test('the table says of each promise what was measured, its bar and aim, and whether they are met', () => {
	const rows = tablesOf(results).split('\n');
	expect(rows).toContain('| DOCX a core, by pandoc | 6× | at least 5× | yes | at least 8× | **no** |');
	expect(rows).toContain('| PDF a core, by WeasyPrint warm | not measured | at least 4.5× | – | at least 6× | – |');
	expect(rows).toContain('| 1,000 unchanged documents | 1.2 s | at most 1 s | **no** | – | – |');
	expect(rows).toContain('| One of 1,000 changed, by unchanged | 1.25× | at most 1.3× | yes | – | – |');
	expect(rows).toContain('| Two jobs, by one, 1,000 documents | 1.76× | at least 1.7× | yes | – | – |');
});

test('the table shows what each renderer and build took, with its spread, and who is not installed', () => {
	const rows = tablesOf(results).split('\n');
	expect(rows).toContain('| docx | ours | 15 (10–20) | 20 | 75 (50–100) |');
	expect(rows).toContain('| pdf | WeasyPrint | not installed | – | – |');
	expect(rows).toContain('| 1,000 | md, pdf | first | 60 | 50 | 50 | 700 |');
	expect(rows).toContain('| 1,000 | md, pdf | first, --jobs 2 | 34 | 34 | 34 | – |');
});

test('the table shows how soon a saved file stands rendered, by formats, and whether that is soon enough', () => {
	const rows = tablesOf(results).split('\n');
	expect(rows).toContain(
		'| Saved and rendered as md, html, this repository | 150 (140–160) ms | at most 300 ms | yes | – | – |',
	);
	expect(rows).toContain('| Saved and rendered as pdf, 1,000 documents | 400 ms | at most 300 ms | **no** | – | – |');
	expect(rows).toContain('| this repository | md, html | 150 (140–160) | 100 (90–110) |');
});

test('a machine with other work is told of', () => {
	const busy: Results = { ...results, conditions: { ...conditions, load: [6.2, 8] } };
	expect(tablesOf(busy)).toContain('The machine had other work');
	expect(tablesOf(results)).not.toContain('The machine had other work');
});

test('growth is told from each size to the next', () => {
	const [one] = results.builds;
	if (one === undefined) throw new Error('no build');
	const smaller = { ...one, documents: 100, first: [took(7, 5, 250)] };
	const figures = figuresOf({ ...results, builds: [smaller, one] });
	const named = (name: string) => figures.find((figure) => figure.name === name)?.measured?.median;
	expect(named('A document more, from 100 to 1,000')).toBeCloseTo(50);
	expect(named('First build of 1,000, handbooks and checks with it, documents a second and core')).toBeCloseTo(20);
	expect(named('Memory of a document more, from 100 to 1,000')).toBeCloseTo(0.5);
});

test('a figure that only tells, or that nothing measured, is neither met nor missed', () => {
	const measured = { median: 2, least: 2, most: 2 };
	expect(isMet({ name: '', measured, unit: '', must: 'told' }, 1)).toBeUndefined();
	expect(isMet({ name: '', measured: undefined, unit: '', must: 'at least' }, 1)).toBeUndefined();
	expect(isMet({ name: '', measured, unit: '', must: 'at least' }, undefined)).toBeUndefined();
});

test('what each further file of a batch costs leaves the start out', () => {
	const each = { key: 'e', name: 'e', makes: ['pdf'], documents: 2, taken: [took(2.4)] } as const;
	const batch = { key: 'b', name: 'b', makes: ['pdf'], documents: 5, taken: [took(1.6)] } as const;
	const { documents, taken } = further('further', batch, each);
	expect(documents).toBe(1);
	expect(taken[0]?.wall).toBeCloseTo(0.1);
});

const queue = {
	companies: 10,
	documents: 140,
	formats: ['html', 'pdf'] as const,
	oneWorker: [took(20, 10, 500)],
	twoWorkers: [took(10, 12, 900)],
	changed: [took(4, 3, 400)],
	madeAnew: { ofChanged: 20, ofOthers: 0, beside: 20 },
};

test('a queue is held to its growth, to what two workers do more, and to making only what has changed', () => {
	const larger = { ...queue, companies: 100, documents: 1400, oneWorker: [took(210, 108, 600)] };
	const twenty = { ...queue, madeAnew: { ofChanged: 19, ofOthers: 3, beside: 20 } };
	const rows = tablesOf({ ...results, queues: [queue, larger] }).split('\n');
	expect(rows).toContain(
		'| CPU of a document, 100 companies from a queue, by 10 companies | 1.08× | at most 1.1× | yes | – | – |',
	);
	expect(rows).toContain(
		'| Memory of all processes at once, 100 companies from a queue, by 10 companies | 1.2× | at most 1.1× | **no** | – | – |',
	);
	expect(rows).toContain('| 100 | html, pdf | one worker | 210 | 108 | 600 | 6.67 |');
	const wrong = tablesOf({ ...results, queues: [twenty] });
	expect(wrong).toContain('its files made anew, by those that it has | 0.95× | at least 1× | **no** |');
	expect(wrong).toContain('files of other documents made anew | 3 | at most 0 | **no** |');
	expect(wrong).toContain('10 companies from a queue, two workers by one | 2× | at least 1.7× | yes |');
	expect(wrong).toContain('| one instruction changed: 19 files of it, 3 of others, 20 beside | 4 | 3 | 400 | – |');
});
