import { CsvError, parse } from 'csv-parse/sync';
import type { Place, Report, Scalar } from '../../types/index.ts';

/** One line of a table: its cells as written, each with the place where it begins. */
export type CsvRecord = readonly [Scalar, ...Scalar[]];

/**
 * Splits a CSV text into records; empty lines are none. A quote out of place is reported and ends the reading there.
 * @param from where in the text the table begins, after a line that only names the separator
 * @param most records that are read; the rest is left
 */
export function csvRecords(
	text: string,
	{ file, separator, from, most }: { file: string; separator: ';' | ','; from: number; most: number },
	report: Report,
): readonly CsvRecord[] {
	const cursor = newCursor(text, file, from);
	const records: Scalar[][] = [];
	try {
		parse(text.slice(from), {
			delimiter: separator,
			record_delimiter: '\n',
			relax_column_count: true,
			skip_empty_lines: true,
			to: most,
			cast(value, { index, quoting }) {
				if (index === 0) {
					cursor.skipLines();
					records.push([]);
				}
				records.at(-1)?.push({ type: 'scalar', text: value, quoted: quoting, place: cursor.place() });
				cursor.pass(quoting ? `"${value.replaceAll('"', '""')}"` : value);
				return value;
			},
		});
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		cursor.skipLines();
		const why = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed' : 'stray';
		report({ code: 'register-quote', severity: 'error', place: cursor.place(), params: { why } });
		// The record that the quote stands in is not whole.
		if (Number(error.index) > 0) records.pop();
	}
	return records as unknown as readonly CsvRecord[];
}

/** Follows the reading through the text, since the parser tells no columns. */
function newCursor(text: string, file: string, from: number) {
	let offset = from;
	let line = text.slice(0, from).split('\n').length;
	let lineStart = text.lastIndexOf('\n', from - 1) + 1;

	function move(end: number): void {
		for (let at = text.indexOf('\n', offset); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
			line++;
			lineStart = at + 1;
		}
		offset = end;
	}

	return {
		place: (): Place => ({ file, line, column: offset - lineStart + 1 }),
		skipLines(): void {
			while (text[offset] === '\n') move(offset + 1);
		},
		/** Over a cell as it is written, and the separator or line end after it. */
		pass: (written: string): void => move(offset + written.length + 1),
	};
}
