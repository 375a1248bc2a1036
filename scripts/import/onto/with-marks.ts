import { matched } from './hunks.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * An edited text in which words that facts printed are set as they were built. Programs that lose the fields of a file lose how
 * their words were set, so that it tells nothing of what somebody wanted.
 * @param isPrinted whether a token of the built text stands nowhere in its source
 */
export function withMarks(built: string, edited: string, isPrinted: (token: Token) => boolean): string {
	const [inBuilt, inEdited] = [wordsOf(built), wordsOf(edited)];
	const kept = matched(inBuilt, inEdited);
	const joints = new Map<number, Edit>();
	for (const [index, token] of inBuilt.entries()) {
		const home = kept[index];
		if (home === undefined || !isPrinted(token)) continue;
		for (const side of [-1, 0]) {
			const was = between(built, inBuilt, index + side);
			const now = between(edited, inEdited, home + side);
			if (marksIn(was.text) !== marksIn(now.text)) joints.set(now.start, { ...now, text: was.text });
		}
	}
	return applied(edited, [...joints.values()]);
}

interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

function wordsOf(text: string): readonly Token[] {
	return tokensOf(text).filter(({ key }) => key !== '*');
}

/** What stands between a word and the next one, or before the first, or behind the last. */
function between(text: string, words: readonly Token[], index: number): Edit {
	const start = words[index]?.end ?? 0;
	const end = words[index + 1]?.start ?? text.length;
	return { start, end, text: text.slice(start, end) };
}

function marksIn(text: string): string {
	return text.replaceAll(/[^*_]/gu, '').replaceAll('_', '*');
}

/** Line by line, where every mark has its counterpart after it, too. */
function applied(text: string, edits: readonly Edit[]): string {
	let start = 0;
	return text
		.split('\n')
		.map((line) => {
			const own = edits.filter((edit) => edit.start >= start && edit.end <= start + line.length);
			const set = [...own]
				.sort((one, other) => other.start - one.start)
				.reduce((made, edit) => made.slice(0, edit.start - start) + edit.text + made.slice(edit.end - start), line);
			start += line.length + 1;
			return isEven(set) ? set : line;
		})
		.join('\n');
}

function isEven(line: string): boolean {
	const marks = line.replaceAll(/\\./gu, '').match(/\*+/gu) ?? [];
	const count = (length: number) => marks.filter((each) => each.length === length).length;
	return (count(1) + count(3)) % 2 === 0 && (count(2) + count(3)) % 2 === 0;
}
