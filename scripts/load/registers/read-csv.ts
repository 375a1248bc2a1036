import type { Entry, Field, Group, Notation, RegisterType, Report } from '../../types/index.ts';
import { columnsOf } from './columns.ts';
import { type CsvRecord, csvRecords } from './csv-records.ts';
import { csvText } from './csv-text.ts';
import { mostRows } from './limits.ts';
import type { Rows } from './rows.ts';

/** Reads a register as Nordic spreadsheets save it; every fault is reported at its cell. */
export async function readCsv(root: string, file: string, type: RegisterType, report: Report): Promise<Rows> {
	const text = await csvText(root, file, report);
	if (text === undefined) return { rows: [], notation: notations[';'], headings: new Map() };
	const { separator, from } = dialectOf(text);
	const [header, ...records] = csvRecords(text, { file, separator, from, most: mostRows + 2 }, report);
	if (header === undefined) return { rows: [], notation: notations[separator], headings: new Map() };
	const columns = columnsOf(header, type, report);
	const surplus = records[mostRows];
	if (surplus !== undefined)
		report({ code: 'register-too-long', severity: 'error', place: surplus[0].place, params: { limit: mostRows } });
	const rows = records
		.slice(0, mostRows)
		.filter((record) => record.some(({ text: cell }) => cell.trim() !== ''))
		.map((record) => toRow(record, header, columns, separator, report));
	const headings = columns.flatMap((column, index) =>
		column === undefined ? [] : [[column.key, header[index]?.text.trim() ?? ''] as const],
	);
	return { rows: rows.filter((row) => row !== undefined), notation: notations[separator], headings: new Map(headings) };
}

const notations: Readonly<Record<';' | ',', Notation>> = {
	';': { decimal: ',', dayFirst: true },
	',': { decimal: '.', dayFirst: true },
};

/** The separator that the header uses, or that the first line says (`sep=;`), and where the table begins. */
function dialectOf(text: string): { readonly separator: ';' | ','; readonly from: number } {
	const said = /^"?sep=([;,])"?\n/i.exec(text);
	if (said !== null) return { separator: said[1] === ';' ? ';' : ',', from: said[0].length };
	const [header = ''] = text.trimStart().split('\n', 1);
	return { separator: header.replace(/"[^"]*"/g, '').includes(';') ? ';' : ',', from: 0 };
}

/** A record as a group of cells by their columns; undefined when its cells cannot be told apart. */
function toRow(
	record: CsvRecord,
	header: CsvRecord,
	columns: readonly (Field | undefined)[],
	separator: ';' | ',',
	report: Report,
): Group | undefined {
	const [{ place }] = record;
	const [found, expected] = [record.length, columns.length];
	const surplus = record.slice(expected).find(({ text }) => text.trim() !== '');
	if (found < expected || surplus !== undefined) {
		const mixed = record.some(({ text }) => text.includes(separator === ';' ? ',' : ';'));
		const params = { found, expected, separator, mixed: found < expected && mixed };
		report({ code: 'register-row-length', severity: 'error', place: surplus?.place ?? place, params });
		return undefined;
	}
	const entries = columns.flatMap((column, index): [string, Entry][] => {
		const cell = record[index];
		if (cell === undefined) return [];
		if (column !== undefined) return [[column.key, { keyPlace: cell.place, value: cell }]];
		if (cell.text.trim() !== '' && header[index]?.text.trim() === '') {
			const params = { text: cell.text.trim() };
			report({ code: 'register-cell-unheaded', severity: 'error', place: cell.place, params });
		}
		return [];
	});
	return { type: 'group', entries: new Map(entries), place };
}
