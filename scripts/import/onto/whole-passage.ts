import { blockStep, isBlockTag, type Token } from './tokens.ts';

/** A stretch of the source. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/**
 * What of the source goes with a passage that went, its blocks of the merge included: whole lines where nothing else stands on
 * them. Undefined where something would go with it that stands on lines of which nothing was shown.
 * @param shown the tokens of the source that the passage showed
 */
export function wholePassage(source: string, tokens: readonly Token[], shown: readonly number[]): Stretch | undefined {
	const words = shown.filter((index) => tokens[index]?.key.startsWith('\n') === false);
	if (words.length === 0) return undefined;
	const range = withBlocks(tokens, Math.min(...words), Math.max(...words));
	if (range === undefined) return undefined;
	const [first, last] = range;
	const lineOf = (index: number) => source.slice(0, tokens[index]?.start).split('\n').length;
	const lines = new Set(words.map(lineOf));
	for (let index = first; index <= last; index++) {
		const token = tokens[index];
		if (token === undefined || token.key.startsWith('\n') || isOwnTag(token, source)) continue;
		if (!lines.has(lineOf(index))) return undefined;
	}
	return wholeLines(source, { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
}

/** As far as blocks begin and end together, and those that hold nothing else. */
function withBlocks(tokens: readonly Token[], from: number, to: number): readonly [number, number] | undefined {
	let [first, last] = [from, to];
	for (;;) {
		const open = unmatched(tokens, first, last);
		const [before, after] = [next(tokens, first, -1), next(tokens, last, 1)];
		const [opens, closes] = [blockStep(tokens[before] ?? none) === 1, blockStep(tokens[after] ?? none) === -1];
		if (open.closed > 0) {
			if (!opens) return undefined;
			first = before;
		} else if (open.opened > 0) {
			if (!closes) return undefined;
			last = after;
		} else if (opens && closes) [first, last] = [before, after];
		else return [first, last];
	}
}

const none: Token = { key: '', start: 0, end: 0 };

/** How many blocks end that do not begin in a stretch, and begin that do not end there. */
function unmatched(tokens: readonly Token[], from: number, to: number) {
	let [opened, closed] = [0, 0];
	for (const token of tokens.slice(from, to + 1)) {
		const step = blockStep(token);
		if (step > 0) opened += 1;
		else if (step < 0 && opened > 0) opened -= 1;
		else if (step < 0) closed += 1;
	}
	return { opened, closed };
}

/** The next token that ends no line. */
function next(tokens: readonly Token[], from: number, step: 1 | -1): number {
	let index = from + step;
	while (tokens[index]?.key.startsWith('\n') === true) index += step;
	return index;
}

/** Whether a tag of the merge stands on a line of its own. */
function isOwnTag(token: Token, source: string): boolean {
	if (!isBlockTag(token)) return false;
	const [start, end] = linesRound(source, token);
	return source.slice(start, end).trim() === source.slice(token.start, token.end);
}

function linesRound(source: string, { start, end }: Stretch): readonly [number, number] {
	const close = source.indexOf('\n', end);
	return [source.lastIndexOf('\n', start - 1) + 1, close === -1 ? source.length : close];
}

function wholeLines(source: string, stretch: Stretch): Stretch {
	const [start, end] = linesRound(source, stretch);
	const isWhole = source.slice(start, stretch.start).trim() === '' && source.slice(stretch.end, end).trim() === '';
	if (!isWhole) return source[stretch.start - 1] === ' ' ? { ...stretch, start: stretch.start - 1 } : stretch;
	const isApart = /(?:^|\n)\n$/u.test(source.slice(0, start)) && /^\n(?:\n|$)/u.test(source.slice(end));
	return { start, end: Math.min(source.length, end + (isApart ? 2 : 1)) };
}
