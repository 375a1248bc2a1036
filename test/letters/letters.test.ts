import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { formats } from '../../scripts/types/index.ts';
import { readPdf } from '../render/pdf/read-pdf.ts';
import { veraPdf, veraPdfReachable, veraPdfSkipped } from '../render/pdf/vera-pdf.ts';
import { wordsIn } from '../safety/words-in.ts';
import { aFleet, type FleetFirm, run, sentinel } from './a-fleet.ts';

const firms: readonly FleetFirm[] = [
	{ id: 'alfa', language: 'nb' },
	{ id: 'bravo', language: 'nb', own: { '1-002': 'unsaid' } },
	{ id: 'charlie', language: 'nb', own: { '1-001': 'based', '1-003': 'based' }, conflicting: true },
	{ id: 'delta', language: 'nn' },
	{ id: 'echo', language: 'da', own: { '3-001': 'based' } },
	{ id: 'foxtrot', language: 'nb', library: false },
];
const asked = { bravo: ['1-002'], charlie: ['1-001', '1-003'], echo: ['3-001'] } as const;
const written = firms.filter(({ library }) => library !== false).map(({ id }) => id);

const fleet = aFleet(firms, 3);
afterAll(() => fleet.remove());
const day = ['--since', 'HEAD', '--as-of', '2026-11-22', '--by', '2027-01-15'];
const made = run(fleet.root, 'fleet', 'letters', ...day, '--out', join(fleet.root, 'out'));
const letter = (id: string, format: string) => {
	const folder = join(fleet.root, 'out', id);
	return join(folder, readdirSync(folder).find((name) => name.endsWith(`.${format}`)) ?? '');
};

describe('letters to companies whose library has changed', () => {
	test('go to those who take it, and to nobody else', () => {
		expect(made).toMatchObject({ status: 0, stderr: '' });
		expect(made.stdout).toContain('5 brev');
		for (const { id } of firms) expect(existsSync(join(fleet.root, 'out', id))).toBe(written.includes(id));
	});

	test.each(written)(
		'tell %s in every format what has changed, why, by when, and nothing of the others',
		async (id) => {
			for (const format of formats) {
				const words = await wordsIn(format, readFileSync(letter(id, format)));
				for (const said of [
					'PrøveHelseAS',
					'Støv1',
					'Støv2',
					'Støv3',
					'Støv1måles',
					`${sentinel(id)}AS`,
					'15.januar2027',
				])
					expect(words).toContain(said);
				// A letter is no copy of anything that is published.
				expect(words).not.toContain(`hms.${id}.example`);
				const found = words.match(/Sentinel[A-Z]+?(?=AS|Leder|Ombud)/g) ?? [];
				expect(new Set(found)).toEqual(new Set([sentinel(id)]));
			}
		},
	);

	test('are in the language of the company', async () => {
		const heads = { alfa: 'Hvaerendret', delta: 'Kvaerendra', echo: 'Hvaderændret' };
		for (const [id, head] of Object.entries(heads))
			expect(await wordsIn('pdf', readFileSync(letter(id, 'pdf')))).toContain(head);
	});

	test('ask of what a company has its own text of, and list the same in replies.csv', async () => {
		const text = readFileSync(join(fleet.root, 'out/replies.csv'), 'utf8');
		expect(text.startsWith('\uFEFFcode;company;')).toBe(true);
		const rows = parse(text, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
		const byCompany = Object.fromEntries(
			Object.keys(asked).map((id) => [
				id,
				rows.filter(({ company }) => company === id).map(({ document }) => document),
			]),
		);
		expect(byCompany).toEqual(asked);
		for (const id of written) {
			const words = await wordsIn('docx', readFileSync(letter(id, 'docx')));
			const codes = rows.filter(({ company }) => company === id).map(({ code = '' }) => code);
			for (const { code = '' } of rows) expect(words.includes(code)).toBe(codes.includes(code));
		}
		expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
		for (const row of rows) expect(row).toMatchObject({ from: '1', to: '2', reply: '', reason: '', by: '', date: '' });
	});

	test('are not written over replies that somebody has entered', () => {
		const again = run(fleet.root, 'fleet', 'letters', ...day, '--out', join(fleet.root, 'out'));
		expect(again.status).toBe(0);
		const file = join(fleet.root, 'out/replies.csv');
		const before = readFileSync(file, 'utf8');
		spawnSync('sed', ['-i', 's/;;;;/;behold;;;/', file]);
		const refused = run(fleet.root, 'fleet', 'letters', ...day, '--out', join(fleet.root, 'out'));
		expect(refused.status).toBe(1);
		expect(refused.stderr).toContain('fleet-replies-there');
		expect(readFileSync(file, 'utf8')).not.toBe(before);
	});

	test(`are PDF/UA-1${veraPdfSkipped}`, { skip: !veraPdfReachable }, async () => {
		const files = written.map((id) => letter(id, 'pdf'));
		expect(await veraPdf(files, 'ua1')).toEqual(files.map((file) => `PASS ${file} ua1`).toSorted());
	});
});

test.each([1, 3, 12])(
	'a letter about %i changed documents has one page, and the changes word for word behind it',
	async (documents) => {
		const own = Object.fromEntries(
			Array.from({ length: documents }, (_, index) => [`1-${String(index + 1).padStart(3, '0')}`, 'based'] as const),
		);
		const { root, remove } = aFleet(
			[
				{ id: 'alfa', language: 'nb' },
				{ id: 'bravo', language: 'nb', own },
			],
			documents,
		);
		try {
			const result = run(root, 'fleet', 'letters', ...day, '--out', join(root, 'out'), '--formats', 'pdf');
			expect(result).toMatchObject({ status: 0, stderr: '' });
			for (const id of ['alfa', 'bravo']) {
				const [file = ''] = readdirSync(join(root, 'out', id));
				const { pages } = await readPdf(readFileSync(join(root, 'out', id, file)));
				const texts = pages.map((runs) => runs.map(({ text }) => text).join(''));
				expect(texts[0]).toContain(id === 'alfa' ? 'Skjer av seg selv' : 'Navn');
				expect(texts[0]).not.toContain('Vedlegg: ');
				expect(texts[1]).toContain('Vedlegg: Endringene ord for ord');
				for (let number = 1; number <= documents; number++)
					expect(texts.slice(1).join('')).toContain(`Støv ${number} måles oftere.`);
			}
		} finally {
			remove();
		}
	},
);

test('a document that is withdrawn is told as such, also to whoever has its own, and a long name leaves room for the reply form', async () => {
	const long = 'Prøve Nordvestlandets Sammensluttede Entreprenør- og Vedlikeholdsservice og Eiendomsforvaltning';
	const { root, remove } = aFleet(
		[
			{ id: 'alfa', language: 'nb' },
			{ id: 'bravo', language: 'nb', own: { '1-001': 'based', '1-002': 'based' }, name: long },
		],
		3,
	);
	try {
		rmSync(join(root, 'instructions/1-002_Stoev-2.md'));
		const result = run(root, 'fleet', 'letters', ...day, '--out', join(root, 'out'), '--formats', 'pdf');
		expect(result).toMatchObject({ status: 0, stderr: '' });
		const first = async (id: string) => {
			const [file = ''] = readdirSync(join(root, 'out', id));
			const [runs = []] = (await readPdf(readFileSync(join(root, 'out', id, file)))).pages;
			return runs
				.map(({ text }) => text)
				.join('')
				.replaceAll(/\s/g, '');
		};
		const alfa = await first('alfa');
		expect(alfa).toContain('1-001og1-003:Herfølgerderedenfellesteksten.');
		expect(alfa).toContain('1-002:Denfellesinstruksengjelderikkelengerhosdere');
		const bravo = await first('bravo');
		expect(bravo).toContain('1-003:Herfølgerderedenfellesteksten.');
		expect(bravo).toContain('1-002:Denfellesinstruksengjelderikkelengerhosdere');
		expect(bravo).toContain('Navn');
	} finally {
		remove();
	}
});

test.each([0, 1, 6])(
	'whoever gets a letter about documents with %i phrases more has one page of it, measured in print, with room at its foot',
	async (wordy) => {
		const own = (first: number) =>
			Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`${first}-00${number}`, 'based' as const]));
		const letters: readonly FleetFirm[] = [
			{ id: 'alfa', language: 'nb' },
			{ id: 'bravo', language: 'nb', own: own(1) },
			{ id: 'charlie', language: 'nn', own: { '2-002': 'unsaid' } },
			{ id: 'delta', language: 'nn', own: own(2) },
			{ id: 'echo', language: 'da' },
			{ id: 'foxtrot', language: 'da', own: own(3), conflicting: true },
		];
		const { root, remove } = aFleet(letters, 5, wordy);
		try {
			const result = run(root, 'fleet', 'letters', ...day, '--out', join(root, 'out'), '--formats', 'pdf');
			expect(result).toMatchObject({ status: 0, stderr: '' });
			for (const { id } of letters) {
				const [file = ''] = readdirSync(join(root, 'out', id));
				const { pages } = await readPdf(readFileSync(join(root, 'out', id, file)));
				const [first = [], second = []] = pages.map((runs) => runs.filter(({ artifact }) => !artifact));
				const heading = second.map(({ text }) => text).join('');
				expect([id, heading.slice(0, 30)]).toEqual([id, expect.stringMatching(/^(?:Vedlegg|Bilag): /)]);
				// What stands lowest on the first page stands within its margin, and the page is no empty one.
				const lowest = Math.min(...first.map(({ y }) => y));
				const highest = Math.max(...first.map(({ y }) => y));
				expect(lowest).toBeGreaterThan(50);
				expect(highest - lowest).toBeGreaterThan(150);
			}
		} finally {
			remove();
		}
	},
);
