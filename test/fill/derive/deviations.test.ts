import { toString as wordsOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { prepare } from '../../../scripts/pipeline.ts';
import type { Filled } from '../../../scripts/types/index.ts';
import { makeRepository } from '../../support/repository.ts';
import { rowsOf } from './records.ts';

/** Number, day, deadline, day of closing, severity; the rest is the same for all. */
const rows = [
	['A', '2025-03-01', '2025-04-01', '2025-03-20', 'lav'],
	['B', '2025-12-01', '2026-02-01', '2026-01-20', 'låg'],
	['C', '2025-12-02', '2026-03-01', '', 'middels'],
	['D', '2026-05-01', '2026-06-01', '2026-05-20', 'high'],
	['E', '2026-06-01', '2026-07-01', '2027-01-05', 'høj'],
	['F', '2026-07-01', '2026-02-15', '', 'høy'],
	['G', '2027-01-02', '2027-02-01', '', 'høy'],
];

async function made(year: string, language = 'nb', status = 'Aktiv'): Promise<Filled> {
	const { root, remove } = makeRepository([
		{
			file: 'company/deviations.csv',
			write: `number;date;deadline;closed;severity;place;what;cause;measure;responsible\n${rows
				.map((row) => `${row.join(';')};Hallen;Åpent vern;Slitt feste;Nytt feste;Siv Prøve\n`)
				.join('')}`,
		},
		{
			file: 'company/AVVIK-2026_Avvik.md',
			write: `---\nid: AVVIK-2026\nkind: deviation-log\ntitle: Avvik\nversion: 1\ndate: 2026-03-01\nstatus: ${status}\nlanguage: ${language}\n${year}---\n\nLogg.\n`,
		},
	]);
	try {
		const { companies } = await prepare(root, process.cwd(), { asOf: undefined, earlier: undefined }, () => {});
		const found = companies.flatMap(({ documents }) => documents).find(({ doc }) => doc.kind === 'deviation-log');
		if (found === undefined) throw new Error('the log was not made');
		return found;
	} finally {
		remove();
	}
}

test('open deviations go by deadline, closed ones newest first', async () => {
	const tables = rowsOf(await made(''));
	expect(tables.map((table) => table.map(([number]) => number))).toEqual([
		['F', 'C', 'G'],
		['E', 'D', 'B', 'A'],
	]);
	expect(tables[1]?.[0]).toEqual([
		'E',
		'2026-06-01, Hallen: Åpent vern',
		'Årsak: Slitt feste Tiltak: Nytt feste',
		'Siv Prøve',
		'2027-01-05',
		'høy',
	]);
});

test('a year shows what happened in it and what was open when it began', async () => {
	const tables = rowsOf(await made('year: 2026\n'));
	expect(tables.map((table) => table.map(([number]) => number))).toEqual([
		['F', 'C'],
		['E', 'D', 'B'],
	]);
});

test.each([
	['nb', 'Aktiv', 'Åpne avvik', ['lav', 'middels', 'høy']],
	['nn', 'Aktiv', 'Opne avvik', ['låg', 'middels', 'høg']],
	['da', 'Aktiv', 'Åbne afvigelser', ['lav', 'middel', 'høj']],
	['en', 'Active', 'Open deviations', ['low', 'medium', 'high']],
])('headings and severity stand in %s', async (language, status, heading, words) => {
	const log = await made('', language, status);
	expect(wordsOf(log.doc.body)).toContain(heading);
	const severities = rowsOf(log).flatMap((table) => table.map((row) => row.at(-1)));
	expect([...new Set(severities)].sort()).toEqual([...words].sort());
});
