import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRecords } from '../../scripts/load/registers/csv-records.ts';
import type { Message } from '../../scripts/types/index.ts';

const runs = process.env.REGELRETT_LONG === '1' ? 20_000 : 1000;

/** Cells of all that makes CSV hard, and of letters. */
const cell = fc.string({
	unit: fc.constantFrom('"', ';', ',', '\n', ' ', '\t', '=', "'", 'æ', 'Å', '1', '.', '|', '😀'),
	maxLength: 8,
});

const table = fc
	.integer({ min: 1, max: 5 })
	.chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

/** How a program writes the table: by RFC 4180, with the freedom that it leaves. */
const manner = fc.record({ separator: fc.constantFrom(';' as const, ','), always: fc.boolean(), last: fc.boolean() });

function write(text: string, separator: string, always: boolean): string {
	const needed = [separator, '"', '\n'].some((sign) => text.includes(sign));
	return always || needed || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
}

describe('a table that another program has written', () => {
	test('is read cell by cell, each with its place', () => {
		fc.assert(
			fc.property(table, manner, (rows, { separator, always, last }) => {
				const written = rows.map((row) => row.map((text) => write(text, separator, always)));
				const text = written.map((row) => row.join(separator)).join('\n') + (last ? '\n' : '');
				const messages: Message[] = [];
				const options = { file: 'a.csv', separator, from: 0, most: 100 };
				const records = csvRecords(text, options, (message) => messages.push(message));
				expect(messages).toEqual([]);
				expect(records.map((record) => record.map((read) => read.text))).toEqual(rows);
				const lines = text.split('\n');
				records.forEach((record, row) => {
					record.forEach(({ place: { line, column } }, index) => {
						const [start = ''] = (written[row]?.[index] ?? '').split('\n');
						expect(lines[line - 1]?.slice(column - 1).startsWith(start)).toBe(true);
						expect(column === 1 || lines[line - 1]?.[column - 2] === separator).toBe(true);
					});
				});
			}),
			{ numRuns: runs },
		);
	});

	test('with a quote out of place is told of where the cell begins, and what stands above it is read', () => {
		fc.assert(
			fc.property(
				table,
				manner,
				fc.constantFrom('"open', 'stray"quote', '"closed" late'),
				(rows, { separator }, slip) => {
					const whole = rows.map((row) => row.map((text) => write(text, separator, true)).join(separator));
					const text = [...whole, `x${separator}${slip}`, 'y'].join('\n');
					const messages: Message[] = [];
					const options = { file: 'a.csv', separator, from: 0, most: 100 };
					const records = csvRecords(text, options, (message) => messages.push(message));
					expect(records.map((record) => record.map((read) => read.text))).toEqual(rows);
					const line = whole.join('\n').split('\n').length + 1;
					const why = slip === '"open' ? 'unclosed' : 'stray';
					expect(messages).toEqual([
						{ code: 'register-quote', severity: 'error', place: { file: 'a.csv', line, column: 3 }, params: { why } },
					]);
				},
			),
			{ numRuns: runs / 4 },
		);
	});
});

test('no text makes the reading fail without a message', () => {
	const noise = fc.string({ unit: fc.constantFrom('"', '""', ';', ',', '\n', 'a', ' '), maxLength: 40 });
	fc.assert(
		fc.property(noise, (text) => {
			const messages: Message[] = [];
			csvRecords(text, { file: 'a.csv', separator: ';', from: 0, most: 100 }, (message) => messages.push(message));
			expect(messages.every(({ code }) => code === 'register-quote')).toBe(true);
			expect(messages.length).toBeLessThan(2);
		}),
		{ numRuns: runs },
	);
});
