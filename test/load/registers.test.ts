import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRegisters } from '../../scripts/fill/registers/read-registers.ts';
import { load } from '../../scripts/load/load.ts';
import type { DataGroup, Message } from '../../scripts/types/index.ts';
import { type Edits, makeRepository } from '../support/repository.ts';

const runs = process.env.REGELRETT_LONG === '1' ? 300 : 20;

const header = ['Nr.', 'Dato', 'Sted', 'Hva skjedde', 'Ansvarlig', 'Frist', 'Alvor', 'Kostnad'];

async function read(edits: Edits): Promise<{ rows: readonly DataGroup[]; messages: readonly Message[] }> {
	const { root, remove } = makeRepository(edits);
	try {
		const messages: Message[] = [];
		const report = (message: Message) => messages.push(message);
		const repository = await load(root, process.cwd(), report);
		const [company] = repository.companies;
		const registers = company && readRegisters(company, repository, report);
		return { rows: registers?.get('deviations')?.rows ?? [], messages };
	} finally {
		remove();
	}
}

/** A file as one of the spreadsheet programs of the North saves it. */
function saved(rows: readonly (readonly string[])[], how: { separator: string; lineEnd: string; bom: boolean }) {
	const cells = (row: readonly string[]) =>
		row.map((text) => (/[";,\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
	return (how.bom ? '\uFEFF' : '') + rows.map((row) => cells(row).join(how.separator) + how.lineEnd).join('');
}

const word = fc
	.string({ unit: fc.constantFrom(...'abcæøåÆØÅé;,"|*#'), minLength: 1, maxLength: 12 })
	.map((text) => `x${text}`);

const day = fc.record({
	year: fc.integer({ min: 1990, max: 2050 }),
	month: fc.integer({ min: 1, max: 12 }),
	day: fc.integer({ min: 1, max: 28 }),
});

const two = (number: number) => String(number).padStart(2, '0');

const entry = fc.record({ place: word, what: word, date: day, kroner: fc.integer({ min: 0, max: 9_999_999 }) });

const manner = fc.record({
	separator: fc.constantFrom(';', ','),
	lineEnd: fc.constantFrom('\n', '\r\n'),
	bom: fc.boolean(),
	iso: fc.boolean(),
	latin: fc.boolean(),
});

describe('a register saved by a spreadsheet', () => {
	test('is read as it was written, whatever the dialect', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 6 }), manner, async (entries, how) => {
				const decimal = how.separator === ';' ? ',' : '.';
				const rows = entries.map(({ place, what, date, kroner }, index) => {
					const iso = `${date.year}-${two(date.month)}-${two(date.day)}`;
					const shown = how.iso ? iso : `${date.day}.${two(date.month)}.${date.year}`;
					const cost = `${Math.floor(kroner / 100)}${decimal}${two(kroner % 100)}`;
					return { iso, cells: [`A${index}`, shown, place, what, 'Siv Prøve', shown, 'høy', cost] };
				});
				const text = saved([header, ...rows.map(({ cells }) => cells)], { ...how, bom: how.bom && !how.latin });
				const bytes = Buffer.from(text, how.latin ? 'latin1' : 'utf8');
				const found = await read([{ file: 'company/deviations.csv', base64: bytes.toString('base64') }]);
				expect(found.messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
				expect(found.messages.some(({ code }) => code === 'register-encoding')).toBe(how.latin);
				expect(found.rows).toEqual(
					rows.map(({ iso }, index) => ({
						number: `A${index}`,
						date: iso,
						place: entries[index]?.place.normalize('NFC'),
						what: entries[index]?.what.normalize('NFC'),
						cause: null,
						measure: null,
						responsible: 'Siv Prøve',
						deadline: iso,
						closed: null,
						severity: 'høy',
						cost: ((entries[index]?.kroner ?? 0) / 100).toFixed(2),
					})),
				);
			}),
			{ numRuns: runs },
		);
	}, 120_000);

	test('says the same in YAML', async () => {
		const cells = '2026-01-12;Hallen;Åpent vern;Siv Prøve;2026-03-01;høy;12,50';
		const csv = await read([{ file: 'company/deviations.csv', write: `${header.join(';')}\nA1;${cells}\n` }]);
		const yaml = await read([
			{
				file: 'company/deviations.yaml',
				write:
					'- {number: A1, date: 2026-01-12, place: Hallen, what: Åpent vern, responsible: Siv Prøve, deadline: 2026-03-01, severity: høy, cost: 12.50}\n',
			},
		]);
		expect(yaml).toEqual(csv);
		expect(yaml.rows).toHaveLength(1);
	});

	test.each([
		['key', 'number,date,place,what,responsible,deadline,severity,cost'],
		['nynorsk', 'NR.,dato,stad,kva skjedde,ansvarleg,frist,alvor,kostnad'],
		['dansk', 'Nr.,Dato,Sted,Hvad skete der,Ansvarlig,Frist,Alvor,Omkostning'],
		['English', '"No.",Date,Place,What happened,Responsible,Deadline,Severity,Cost'],
	])('may be headed in %s', async (_, names) => {
		const write = `${names}\nA1,2026-01-12,Hallen,Vern,Siv,2026-03-01,high,12.50\n`;
		const { rows, messages } = await read([{ file: 'company/deviations.csv', write }]);
		expect(messages).toEqual([]);
		expect(rows).toMatchObject([{ number: 'A1', severity: 'høy', cost: '12.50' }]);
	});
});
