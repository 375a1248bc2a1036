import type { Entry, Group, Value } from '../../types/index.ts';
import { type FactLine, keyAt, placeIn } from './fact-line.ts';
import { wordsAt } from './plain-words.ts';

/** Lines, and which of them comes next. */
interface Reading {
	readonly lines: readonly FactLine[];
	at: number;
}

/**
 * YAML in the form in which facts are nearly always written: keys, and words, lists and groups behind them on one line or set in
 * below. Undefined for any other, which a reader of all YAML has to read; what is answered is what that answers, places included.
 * @param linesAbove lines of the file above the first line of the YAML
 */
export function plainFacts(yaml: string, file: string, linesAbove: number): Group | undefined {
	const lines = unusual.test(yaml) ? undefined : linesOf(yaml, file, linesAbove);
	if (lines?.[0]?.indent !== 0) return undefined;
	const reading: Reading = { lines, at: 0 };
	const facts = groupAt(0, 0, reading);
	return reading.at === lines.length ? facts : undefined;
}

/** Tabs, breaks of other kinds, marks of byte order, and what no text holds. */
const unusual = /[^\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe]/;

/** In YAML a key may not stand further into its line than some 1,000 characters. */
const longest = 900;

function linesOf(yaml: string, file: string, linesAbove: number): readonly FactLine[] | undefined {
	const lines: FactLine[] = [];
	for (const [index, whole] of yaml.split('\n').entries()) {
		const text = whole.replace(/ +$/, '');
		const indent = text.search(/[^ ]/);
		if (indent === -1 || text[indent] === '#') continue;
		// Where nothing stands, YAML counts the blanks behind the key.
		if (text.length > longest || (text.endsWith(':') && text !== whole)) return undefined;
		lines.push({ text, indent, file, number: index + 1 + linesAbove });
	}
	return lines;
}

/** What facts need, and more; a reader of all YAML counts on. */
const deepest = 6;

function groupAt(column: number, depth: number, reading: Reading): Group | undefined {
	const entries = new Map<string, Entry>();
	const first = reading.lines[reading.at];
	// In an item the first line of a group stands behind a dash.
	for (let line = first; line !== undefined && (line === first || line.indent === column); ) {
		const key = keyAt(line, column);
		if (key === undefined || entries.has(key.name)) return undefined;
		const value = valueAt(line, key.end, column, depth, reading);
		if (value === undefined) return undefined;
		entries.set(key.name, { keyPlace: placeIn(line, column), value });
		line = reading.lines[reading.at];
	}
	return first && isOver(column, reading) ? { type: 'group', entries, place: placeIn(first, column) } : undefined;
}

/** What stands behind a key: words on its line, else what is set in below it, else nothing. */
function valueAt(line: FactLine, column: number, within: number, depth: number, reading: Reading): Value | undefined {
	const below = reading.lines[++reading.at];
	if (column < line.text.length) return wordsAt(line, column);
	if (below === undefined || below.indent <= within)
		return { type: 'scalar', text: '', quoted: false, place: placeIn(line, column) };
	if (depth === deepest) return undefined;
	const isList = below.text.startsWith('- ', below.indent);
	return (isList ? listAt : groupAt)(below.indent, depth + 1, reading);
}

function listAt(column: number, depth: number, reading: Reading): Value | undefined {
	const items: Value[] = [];
	const first = reading.lines[reading.at];
	const start = column + '- '.length;
	for (let line = first; line?.indent === column; line = reading.lines[reading.at]) {
		if (!line.text.startsWith('- ', column)) return undefined;
		const isGroup = keyAt(line, start) !== undefined;
		if (!isGroup) reading.at++;
		const item = isGroup ? groupAt(start, depth, reading) : wordsAt(line, start);
		if (item === undefined) return undefined;
		items.push(item);
	}
	return first && isOver(column, reading) ? { type: 'list', items, place: placeIn(first, column) } : undefined;
}

/** What is set in further would go on with what stands above it. */
function isOver(column: number, { lines, at }: Reading): boolean {
	const next = lines[at];
	return next === undefined || next.indent <= column;
}
