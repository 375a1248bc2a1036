/** What a spreadsheet would take for a formula, and run. */
const formula = /^[=+\-@\t\r]/;

/** A row as CSV by RFC 4180. A cell that a spreadsheet would run gets an apostrophe before it, which it does not show. */
export function csvRow(cells: readonly (string | number)[], separator: ',' | ';' = ','): string {
	return `${cells.map((cell) => quoted(harmless(String(cell)), separator)).join(separator)}\r\n`;
}

/** What was written into a cell, without the apostrophe that was put before it here or by a spreadsheet. */
export function writtenIn(cell: string): string {
	return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** A cell that no spreadsheet runs. */
export function harmless(text: string): string {
	return formula.test(text) ? `'${text}` : text;
}

function quoted(text: string, separator: string): string {
	return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
