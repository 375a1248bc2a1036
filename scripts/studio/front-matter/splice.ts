import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { yamlOptions } from '../../load/yaml/yaml-options.ts';
import type { Field, StudioValue } from '../../types/index.ts';
import {
	behindColon,
	dashOf,
	endOf,
	endOfPair,
	indentAt,
	isBlank,
	isFlow,
	lineEnd,
	lineStart,
	type Part,
	pairAt,
	startOf,
} from './extents.ts';
import { fieldAt, nested } from './values.ts';
import { writtenScalar } from './written-scalar.ts';
import { asItem, behindKey, inLine } from './written-value.ts';

type Path = readonly (string | number)[];

/** Where a node hangs. */
type Slot =
	| { readonly of: 'root' }
	| { readonly of: 'map'; readonly map: YAMLMap; readonly pair: Part; readonly above: Slot }
	| { readonly of: 'list'; readonly list: YAMLSeq; readonly index: number; readonly above: Slot };

/** What cannot be changed in its place alone. */
const notSo = Symbol();

/**
 * YAML with what a path leads to set, or taken out where the value is undefined, and not a byte of the rest changed; undefined where
 * that cannot be done in its place. Whoever calls it reads what came of it.
 */
export function splice(yaml: string, path: Path, value: StudioValue | undefined, fields: Field): string | undefined {
	const { contents } = parseDocument(yaml, { ...yamlOptions, keepSourceTokens: true });
	try {
		return isMap(contents) ? at(contents as Node, { of: 'root' }, path, fields) : undefined;
	} catch (error) {
		if (error === notSo) return undefined;
		throw error;
	}

	function at(node: Node, slot: Slot, [step, ...rest]: Path, field: Field | undefined): string {
		if (step === undefined) return value === undefined ? without(slot) : replaced(node, slot, value, field);
		const inner = fieldAt(field, step);
		if (isMap(node) && typeof step === 'string') {
			const pair = pairAt(node as YAMLMap, step);
			if (pair !== undefined)
				return into(pair.value, { of: 'map', map: node as YAMLMap, pair, above: slot }, rest, inner);
			return value === undefined ? yaml : withPair(node as YAMLMap, step, nested(rest, value), field);
		}
		if (isSeq(node) && typeof step === 'number') {
			const list = node as YAMLSeq;
			const item = (list.items as (Node | null)[])[step];
			if (item !== undefined) return into(item, { of: 'list', list, index: step, above: slot }, rest, inner);
			return value === undefined ? yaml : withItem(list, nested(rest, value), inner);
		}
		throw notSo;
	}

	function into(node: Node | null, slot: Slot, path: Path, field: Field | undefined): string {
		if (path.length === 0 || (node !== null && (isMap(node) || isSeq(node))))
			return node === null ? onBlank(slot, value, field) : at(node, slot, path, field);
		throw notSo;
	}

	function onBlank(slot: Slot, now: StudioValue | undefined, field: Field | undefined): string {
		return now === undefined ? without(slot) : put(slot, now, field);
	}

	/** A new value in place of another. */
	function replaced(node: Node, slot: Slot, now: StudioValue, field: Field | undefined): string {
		if (isScalar(node) && typeof now === 'string' && !isBlank(node)) {
			const rest = yaml.slice(endOf(node), lineEnd(yaml, endOf(node)));
			const isAlone = /^\s*$/.test(rest) || yaml[endOf(node) - 1] === '\n';
			const column = slot.of === 'map' ? columnOf(slot.pair) : undefined;
			const indent = isInFlow(slot) || column === undefined || !isAlone ? undefined : column + 2;
			const spot = { flow: isInFlow(slot), indent, before: node.type as never, type: field?.type };
			const ended = yaml[endOf(node) - 1] === '\n' ? '\n' : '';
			return cut(startOf(node), endOf(node), writtenScalar(now, spot) + ended);
		}
		return put(slot, now, field);
	}

	/** Writes a value where another stands, or nothing. */
	function put(slot: Slot, now: StudioValue, field: Field | undefined): string {
		if (slot.of === 'map') {
			const { key, value: node } = slot.pair;
			const from = behindColon(slot.pair);
			const to = endOfPair(slot.pair);
			const isEnded = !isBlank(node) && yaml[to - 1] === '\n';
			const rest = yaml.slice(to, lineEnd(yaml, to)).trim();
			const column = indentOfKey(startOf(key));
			const line = isInFlow(slot) || column === undefined || (rest !== '' && !isEnded);
			return cut(from, to, (line ? ` ${inLine(now, field)}` : behindKey(now, column, field)) + (isEnded ? '\n' : ''));
		}
		if (slot.of === 'list') {
			const { list, index } = slot;
			const node = (list.items as (Node | null)[])[index] ?? null;
			if (isFlow(list as Node)) {
				if (node === null) throw notSo;
				return cut(startOf(node), endOf(node), inLine(now, field));
			}
			const dash = dashOf(list, index);
			const to = isBlank(node) ? dash + 1 : endOf(node as Node);
			const isEnded = !isBlank(node) && yaml[to - 1] === '\n';
			const column = indentAt(yaml, dash);
			if (column === undefined) throw notSo;
			return cut(dash + 1, to, ` ${asItem(now, column + 2, field)}${isEnded ? '\n' : ''}`);
		}
		throw notSo;
	}

	/** A pair more, where the order of the fields has it. */
	function withPair(map: YAMLMap, key: string, now: StudioValue, field: Field | undefined): string {
		const order = field?.fields.map((one) => one.key) ?? [];
		const pairs = map.items as Part[];
		const own = order.indexOf(key);
		const before =
			own === -1 ? pairs.at(-1) : pairs.findLast(({ key: other }) => order.slice(0, own).includes(String(other)));
		const inner = fieldAt(field, key);
		if (isFlow(map as Node)) {
			const pair = `${key}: ${inLine(now, inner)}`;
			if (before !== undefined) return cut(endOfPair(before), endOfPair(before), `, ${pair}`);
			const opening = startOf(map as Node) + 1;
			return cut(opening, opening, pairs.length === 0 ? pair : `${pair}, `);
		}
		const [first] = pairs;
		if (first === undefined) throw notSo;
		const column = indentOfKey(startOf(first.key));
		if (column === undefined) throw notSo;
		const pair = `${key}:${behindKey(now, column, inner)}\n`;
		const pad = ' '.repeat(column);
		if (before === undefined) return cut(startOf(first.key), startOf(first.key), pair + pad);
		const end = lineEnd(yaml, endOfPair(before));
		return cut(end, end, pad + pair);
	}

	/** An item more at the end, written as the others are. */
	function withItem(list: YAMLSeq, now: StudioValue, field: Field | undefined): string {
		const items = list.items as (Node | null)[];
		const last = items.at(-1);
		if (isFlow(list as Node)) {
			if (last === undefined || last === null)
				return cut(startOf(list as Node) + 1, startOf(list as Node) + 1, inLine(now, field));
			return cut(endOf(last), endOf(last), `, ${inLine(now, field)}`);
		}
		const dash = dashOf(list, items.length - 1);
		const column = indentAt(yaml, dash);
		if (column === undefined) throw notSo;
		const asOthers = items.every((item) => item !== null && isFlow(item));
		const written = asOthers ? inLine(now, field) : asItem(now, column + 2, field);
		const end = lineEnd(yaml, endOf(list as Node));
		return cut(end, end, `${' '.repeat(column)}- ${written}\n`);
	}

	/** Takes out what hangs there; what it leaves empty goes with it. */
	function without(slot: Slot): string {
		if (slot.of === 'root') throw notSo;
		const holder: Node = slot.of === 'map' ? (slot.map as Node) : (slot.list as Node);
		const parts = (slot.of === 'map' ? slot.map.items : slot.list.items) as (Part | Node | null)[];
		if (parts.length === 1 && slot.above.of !== 'root') return without(slot.above);
		const index = slot.of === 'map' ? parts.indexOf(slot.pair) : slot.index;
		const extent = (part: Part | Node | null | undefined): readonly [number, number] => {
			if (part === null || part === undefined) throw notSo;
			return 'key' in part ? [startOf(part.key), endOfPair(part)] : [startOf(part), endOf(part)];
		};
		if (isFlow(holder)) {
			const [start, end] = extent(parts[index]);
			const next = parts[index + 1];
			const [from, to] =
				next !== undefined ? [start, extent(next)[0]] : index > 0 ? [extent(parts[index - 1])[1], end] : [start, end];
			if (yaml.slice(from, to).includes('#')) throw notSo;
			return cut(from, to, '');
		}
		const start = slot.of === 'map' ? startOf(slot.pair.key) : dashOf(slot.list, slot.index);
		const part = parts[index] as Part | Node | null;
		const end =
			slot.of === 'map' ? endOfPair(slot.pair) : isBlank(part as Node | null) ? start + 1 : endOf(part as Node);
		if (indentAt(yaml, start) !== undefined) return cut(lineStart(yaml, start), lineEnd(yaml, end), '');
		// Behind a dash: the next line takes its place there.
		if (parts.length === 1) throw notSo;
		const behind = lineEnd(yaml, end);
		return cut(start, behind + (/^ */.exec(yaml.slice(behind))?.[0].length ?? 0), '');
	}

	function cut(from: number, to: number, text: string): string {
		return yaml.slice(0, from) + text + yaml.slice(to);
	}

	function columnOf({ key }: Part): number | undefined {
		return indentOfKey(startOf(key));
	}

	/** Columns before a key, be it the first behind a dash. */
	function indentOfKey(start: number): number | undefined {
		const before = yaml.slice(lineStart(yaml, start), start);
		return /^[ -]*$/.test(before) ? before.length : undefined;
	}
}

function isInFlow(slot: Slot): boolean {
	if (slot.of === 'root') return false;
	return isFlow((slot.of === 'map' ? slot.map : slot.list) as Node) || isInFlow(slot.above);
}
