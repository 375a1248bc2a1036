import { mustaches } from '../fill/merge/mustaches.ts';
import type { Block } from './block.ts';

type Kind = Block['kind'];

const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const fenceMark = /^ {0,3}(`{3,}|~{3,})/;
/** Nothing but where a condition or repetition begins, turns and ends. */
const tagLine = /^[ \t]*(?:\{\{[~]?(?:[#/^]|else\b)[^{}]*\}\}[ \t]*)+$/;

/**
 * Takes a text apart: paragraphs, items and rows of tables, one by one, as an author sees them. Put together again with their
 * gaps they are the text, but for what is blank at its end.
 * @param coarse tables, and all from where a condition begins to where it ends, are one block each
 */
export function blocksOf(text: string, coarse = false): readonly Block[] {
	const lines = text.split('\n');
	const blocks: Block[] = [];
	let [gap, at, next] = ['', 0, 0];
	while (next < lines.length) {
		const line = lines[next] ?? '';
		if (line.trim() === '') {
			gap += `${line}\n`;
			at += line.length + 1;
			next++;
			continue;
		}
		const { kind, count } = startOf(lines, next, coarse);
		const words = lines.slice(next, next + count).join('\n');
		blocks.push({ kind, text: words, key: keyOf(kind, words), gap, start: at });
		at += words.length + 1;
		next += count;
		gap = '';
	}
	return blocks;
}

/** What begins on a line, and over how many lines it goes. */
function startOf(lines: readonly string[], from: number, coarse: boolean): { kind: Kind; count: number } {
	const line = lines[from] ?? '';
	const until = (isEnd: (line: string, index: number) => boolean) => {
		const end = lines.findIndex((one, index) => index > from && isEnd(one, index));
		return (end === -1 ? lines.length : end) - from;
	};
	const fence = fenceMark.exec(line)?.[1];
	if (fence !== undefined) {
		const closes = until((one) => one.trim().startsWith(fence) && one.trim().replaceAll(fence[0] ?? '', '') === '');
		return { kind: 'fence', count: Math.min(closes + 1, lines.length - from) };
	}
	if (coarse) {
		const count = passageLength(lines, from);
		if (count > 0) return { kind: 'passage', count };
	}
	if (tagLine.test(line)) return { kind: 'tag', count: 1 };
	if (/^ {0,3}#{1,6}(?:\s|$)/.test(line)) return { kind: 'heading', count: 1 };
	if (isRow(line)) return coarse ? { kind: 'table', count: until((one) => !isRow(one)) } : { kind: 'row', count: 1 };
	const kind = item.test(line) ? 'item' : 'paragraph';
	return { kind, count: until((one) => one.trim() === '' || startsAnew(one)) };
}

function startsAnew(line: string): boolean {
	return item.test(line) || isRow(line) || fenceMark.test(line) || tagLine.test(line) || /^ {0,3}#{1,6}\s/.test(line);
}

function isRow(line: string): boolean {
	return /^[ \t]*\|/.test(line);
}

/** How many lines it takes until every condition that begins on a line has ended; 0: none begins there. */
function passageLength(lines: readonly string[], from: number): number {
	let depth = 0;
	for (let index = from; index < lines.length; index++) {
		for (const { role } of mustaches(lines[index] ?? '')) {
			if (role === 'open') depth++;
			if (role === 'close') depth--;
		}
		if (index === from && depth <= 0) return 0;
		if (depth <= 0) return index - from + 1;
	}
	return lines.length - from;
}

function keyOf(kind: Kind, text: string): string {
	if (kind === 'fence') return `fence ${text}`;
	const indent = kind === 'item' || kind === 'paragraph' ? (/^[ \t]*/.exec(text)?.[0] ?? '') : '';
	const words = text.trim().replace(/\s+/g, ' ');
	return `${kind} ${indent}${kind === 'item' ? words.replace(/^\d+([.)])/, '#$1') : words}`;
}
