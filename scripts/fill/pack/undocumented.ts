import type { Output } from '../../types/index.ts';

/** A norm that binds a company and that none of its documents carries. */
export interface Undocumented {
	readonly norm: string;
	readonly text: string;
}

/** Those that the compliance register of a company tells of, by its file for other programs; none without that file. */
export function undocumented(made: readonly Output[], company: string): readonly Undocumented[] {
	const register = made.find(
		(output) => output.company === company && output.kind === 'compliance-register' && output.format === 'csv',
	);
	const [head = [], ...rows] = register === undefined ? [] : recordsOf(Buffer.from(register.bytes).toString());
	const cell = (row: readonly string[], column: string) => row[head.indexOf(column)] ?? '';
	return rows
		.filter((row) => cell(row, 'gap') === 'yes')
		.map((row) => ({ norm: row[0] ?? '', text: cell(row, 'text') }));
}

/** The records of a file in which every field is quoted. */
function recordsOf(text: string): readonly (readonly string[])[] {
	const records: string[][] = [[]];
	for (const [, field = '', end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n|$)/gu)) {
		records.at(-1)?.push(field.replaceAll('""', '"'));
		if (end === '\r\n') records.push([]);
	}
	return records.filter((record) => record.length > 0);
}
