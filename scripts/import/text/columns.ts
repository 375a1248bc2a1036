import type { Finding } from '../../types/index.ts';
import { type Passage, passageOf } from './passage.ts';

/** A line of the source with its number. */
interface Line {
	readonly raw: string;
	readonly number: number;
}

/** No cell is longer. */
const longest = 70;

/** Dots or a line to write on, or a name before a colon: a form, not a table. */
const formLike = /\.{4,}|…{2,}|_{3,}|:(?:\s|$)/u;

/**
 * The tables of a text, by the numbers of their first lines: lines that stand together and have as many cells, set apart by tabs or
 * by spaces that stand above each other. Each is told as a guess.
 */
export function columnsOf(lines: readonly Line[], report: (finding: Finding) => void): ReadonlyMap<number, Passage> {
	const tables = new Map<number, Passage>();
	for (let index = 0; index < lines.length; index++) {
		const run = runAt(lines, index);
		const [first] = run;
		const columns = first === undefined ? 0 : cellsOf(first.raw).length;
		if (first === undefined || run.length < (columns > 2 ? 2 : 3)) continue;
		const rows = run.map(({ raw }) => cellsOf(raw).map(({ text }) => text));
		const text = (rows[0] ?? []).join(', ');
		report({
			name: 'columns',
			grade: 'guessed',
			place: { unit: 'line', number: first.number },
			params: { text, rows: rows.length, columns },
		});
		const own = passageOf(rows.map((row) => row.join(' ')).join('\n'), first.number, true);
		tables.set(first.number, { ...own, rows, lines: linesOf(rows, run) });
		index += run.length - 1;
	}
	return tables;
}

/** The lines from here on that are rows of one table. */
function runAt(lines: readonly Line[], start: number): readonly Line[] {
	const first = cellsOf(lines[start]?.raw ?? '');
	if (first.length < 2) return [];
	const rest = lines.slice(start, start + 500);
	const end = rest.findIndex(({ raw }) => {
		const cells = cellsOf(raw);
		return cells.length !== first.length || !isAligned(first, cells, raw.includes('\t'));
	});
	return end === -1 ? rest : rest.slice(0, end);
}

interface Cell {
	readonly text: string;
	readonly at: number;
}

function cellsOf(raw: string): readonly Cell[] {
	if (formLike.test(raw) || /^\s*[-–—•*·+▪§]\s/u.test(raw)) return [];
	const cells = [...raw.trimEnd().matchAll(/\S+(?: \S+)*/gu)].map(({ 0: text, index: at }) => ({ text, at }));
	return cells.every(({ text }) => text.length <= longest) ? cells : [];
}

/** Cells that begin or end above each other. */
function isAligned(first: readonly Cell[], cells: readonly Cell[], isTabbed: boolean): boolean {
	return cells.every(({ text, at }, index) => {
		const above = first[index];
		if (above === undefined || isTabbed) return above !== undefined;
		const [start, end] = [Math.abs(at - above.at), Math.abs(at + text.length - above.at - above.text.length)];
		return Math.min(start, end) <= 2;
	});
}

function linesOf(rows: readonly (readonly string[])[], run: readonly Line[]): Passage['lines'] {
	let at = 0;
	return run.map(({ number }, index) => {
		const line = { at, line: number };
		at += (rows[index] ?? []).join(' ').length + 1;
		return line;
	});
}
