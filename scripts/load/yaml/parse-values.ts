import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	type Pair,
	parseDocument,
	type YAMLError,
} from 'yaml';
import type { Entry, Group, Place, Report, Value } from '../../types/index.ts';
import { yamlOptions } from './yaml-options.ts';

/** Deeper nesting than any field needs; beyond it the reader gives up. */
const deepest = 20;

interface Reading {
	readonly file: string;
	/** Lines of the file above the first line of the YAML. */
	readonly linesAbove: number;
	readonly lines: LineCounter;
	readonly report: Report;
	failed: boolean;
}

/** Reads YAML into values that keep their source text and place; reports every problem and answers undefined if there was one. */
export function parseValues(yaml: string, file: string, linesAbove: number, report: Report): Value | undefined {
	const lines = new LineCounter();
	const reading: Reading = { file, linesAbove, lines, report, failed: false };
	const document = parseYaml(yaml, lines, reading);
	if (document === undefined) return undefined;
	const problems = [...document.errors, ...document.warnings];
	// What cannot be read as a key is not one that stands twice.
	const told = problems.filter((problem) => problem.code !== 'DUPLICATE_KEY' || keyAt(problem, yaml) !== '');
	for (const problem of told.length === 0 ? problems : told) reportYaml(problem, yaml, reading);
	const value = readNode(document.contents, reading, 0);
	return reading.failed ? undefined : value;
}

function parseYaml(yaml: string, lineCounter: LineCounter, reading: Reading) {
	try {
		return parseDocument(yaml, { ...yamlOptions, lineCounter });
	} catch (error) {
		// Nesting of thousands of brackets exhausts the parser's stack.
		if (!(error instanceof RangeError)) throw error;
		fail(reading, 0, 'yaml-nesting', { limit: deepest });
		return undefined;
	}
}

function reportYaml(problem: YAMLError, yaml: string, reading: Reading): void {
	const [start] = problem.pos;
	if (problem.code === 'DUPLICATE_KEY') fail(reading, start, 'yaml-duplicate-key', { key: keyAt(problem, yaml) });
	else if (problem.code === 'TAG_RESOLVE_FAILED') fail(reading, start, 'yaml-feature', { feature: 'tag' });
	else if (problem.code === 'BAD_ALIAS') fail(reading, start, 'yaml-feature', { feature: 'alias' });
	else fail(reading, start, 'yaml-syntax', { detail: lineAround(yaml, start) });
}

function keyAt({ pos: [start] }: YAMLError, yaml: string): string {
	return /^[^:\s]*/.exec(yaml.slice(start))?.[0] ?? '';
}

function lineAround(text: string, at: number): string {
	const start = text.lastIndexOf('\n', at - 1) + 1;
	return text.slice(start).split('\n', 1)[0]?.trim() ?? '';
}

function readNode(node: Node | null, reading: Reading, depth: number): Value | undefined {
	if (depth > deepest) return refuse(reading, node, 'yaml-nesting', { limit: deepest });
	if (node === null) return undefined;
	if (isAlias(node)) return refuse(reading, node, 'yaml-feature', { feature: 'alias' });
	if (node.tag?.startsWith('!') && node.range) return refuse(reading, node, 'yaml-feature', { feature: 'tag' });
	if ('anchor' in node && node.anchor !== undefined)
		return refuse(reading, node, 'yaml-feature', { feature: 'anchor' });
	if (isMap(node)) return readMap(node.items as Pair<Node, Node | null>[], node, reading, depth);
	if (isSeq(node)) {
		const items = (node.items as (Node | null)[]).map((item) => readNode(item, reading, depth + 1));
		return { type: 'list', items: items.filter((item) => item !== undefined), place: placeAt(reading, offset(node)) };
	}
	if (isScalar(node)) {
		const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
		const block = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
		const text = quoted || block ? String(node.value) : (node.source ?? '');
		return { type: 'scalar', text, quoted: quoted || block, place: placeAt(reading, offset(node)) };
	}
	return undefined;
}

function readMap(pairs: Pair<Node, Node | null>[], map: Node, reading: Reading, depth: number): Group {
	const entries = new Map<string, Entry>();
	for (const pair of pairs) {
		const key = isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : '';
		if (key === '<<') refuse(reading, pair.key, 'yaml-feature', { feature: 'merge' });
		else if (!isGoodKey(key)) refuse(reading, pair.key, 'yaml-key', { key });
		else {
			const keyPlace = placeAt(reading, offset(pair.key));
			const empty: Value = { type: 'scalar', text: '', quoted: false, place: keyPlace };
			entries.set(key, { keyPlace, value: readNode(pair.value, reading, depth + 1) ?? empty });
		}
	}
	return { type: 'group', entries, place: placeAt(reading, offset(map)) };
}

function isGoodKey(key: string): boolean {
	return /^[\p{L}][\p{L}\p{N}_-]*$/u.test(key) && !['__proto__', 'constructor', 'prototype'].includes(key);
}

function refuse(reading: Reading, node: Node | null, ...message: Refusal): undefined {
	fail(reading, node === null ? 0 : offset(node), ...message);
	return undefined;
}

type Refusal =
	| ['yaml-feature', { feature: 'alias' | 'anchor' | 'tag' | 'merge' }]
	| ['yaml-nesting', { limit: number }]
	| ['yaml-key' | 'yaml-duplicate-key', { key: string }]
	| ['yaml-syntax', { detail: string }];

function fail(reading: Reading, at: number, ...[code, params]: Refusal): void {
	reading.failed = true;
	const place = placeAt(reading, at);
	reading.report({ code, severity: 'error', place, params } as Parameters<Report>[0]);
}

function offset(node: Node): number {
	return node.range?.[0] ?? 0;
}

function placeAt({ file, linesAbove, lines }: Reading, at: number): Place {
	const { line, col } = lines.linePos(at);
	return { file, line: Math.max(line, 1) + linesAbove, column: Math.max(col, 1) };
}
