import type { Entry, Value } from '../../types/index.ts';
import { type FactLine, keyAt, placeIn } from './fact-line.ts';

/** A line, and which of its characters comes next. */
interface Reading {
	readonly line: FactLine;
	at: number;
}

/**
 * The value that a line says from a column to its end: words, words in quotes, or a list or a group in brackets. Undefined where it may
 * be something else in YAML.
 */
export function wordsAt(line: FactLine, column: number): Value | undefined {
	const reading: Reading = { line, at: column };
	const value = isBracket(reading) ? bracketsAt(reading, 0) : scalarAt(reading, words);
	rest.lastIndex = reading.at;
	return rest.test(line.text) ? value : undefined;
}

/** Nothing, or a remark. */
const rest = /(?: +#.*)?$/y;

/** Up to a remark, or to a colon that a blank or the end follows; whatever begins otherwise may mean something in YAML. */
const words = /(?![-?:,[\]{}#&*!|>'"%@` ])(?:[^ :#]+|:(?=[^ ])|(?<=[^ ])#| +(?=[^ #]))+/y;

/** The same between brackets, where a comma and a bracket end it as well. */
const wordsWithin = /(?![-?:#&*!|>'"%@` ])(?:[^ :#,[\]{}]+|:(?=[^ ,[\]{}])|(?<=[^ ])#| +(?=[^ #,[\]{}]))+/y;

const inQuotes = /"([^"\\]*)"|'([^']*)'/y;

const deepest = 4;

function scalarAt(reading: Reading, plain: RegExp): Value | undefined {
	const { line, at } = reading;
	inQuotes.lastIndex = at;
	const quoted = inQuotes.exec(line.text);
	plain.lastIndex = at;
	const [whole] = quoted ?? plain.exec(line.text) ?? [];
	if (whole === undefined) return undefined;
	reading.at += whole.length;
	const text = quoted === null ? whole : whole.slice(1, -1);
	return { type: 'scalar', text, quoted: quoted !== null, place: placeIn(line, at) };
}

function bracketsAt(reading: Reading, depth: number): Value | undefined {
	const { line } = reading;
	const place = placeIn(line, reading.at);
	const isGroup = line.text[reading.at] === '{';
	const end = isGroup ? '}' : ']';
	const entries = new Map<string, Entry>();
	const items: Value[] = [];
	skip(reading);
	if (line.text[reading.at] !== end)
		for (;;) {
			const isRead = isGroup ? readEntry(entries, reading, depth) : readItem(items, reading, depth);
			if (!isRead) return undefined;
			if (line.text[reading.at] !== ',') break;
			skip(reading);
		}
	if (line.text[reading.at++] !== end) return undefined;
	return isGroup ? { type: 'group', entries, place } : { type: 'list', items, place };
}

function readEntry(entries: Map<string, Entry>, reading: Reading, depth: number): boolean {
	const { line, at } = reading;
	const key = keyAt(line, at);
	if (key === undefined || entries.has(key.name)) return false;
	reading.at = key.end;
	const value = valueAt(reading, depth);
	if (value !== undefined) entries.set(key.name, { keyPlace: placeIn(line, at), value });
	return value !== undefined;
}

function readItem(items: Value[], reading: Reading, depth: number): boolean {
	const value = valueAt(reading, depth);
	if (value !== undefined) items.push(value);
	return value !== undefined;
}

function valueAt(reading: Reading, depth: number): Value | undefined {
	const isNested = isBracket(reading);
	if (isNested && depth === deepest) return undefined;
	const value = isNested ? bracketsAt(reading, depth + 1) : scalarAt(reading, wordsWithin);
	skipBlanks(reading);
	return value;
}

function isBracket({ line, at }: Reading): boolean {
	return line.text[at] === '{' || line.text[at] === '[';
}

/** Past a bracket or a comma. */
function skip(reading: Reading): void {
	reading.at++;
	skipBlanks(reading);
}

function skipBlanks(reading: Reading): void {
	while (reading.line.text[reading.at] === ' ') reading.at++;
}
