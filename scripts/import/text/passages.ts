import { limits } from '../../fill/markdown/limits.ts';
import type { Finding } from '../../types/index.ts';
import { columnsOf } from './columns.ts';
import { joinDivided, joinLines, vocabularyOf } from './hyphens.ts';
import { lastLine, type Passage, passageOf } from './passage.ts';
import { isEnded } from './sentences.ts';

/** Lines longer than this were not broken by who wrote them, and shorter than the other not at an edge. */
const widest = 160;
const narrowest = 40;

/** What begins a line of its own whatever stands before it. */
const beginning =
	/^(?:§+ ?\d|(?:Stk\.|\(\d+\)|[-–—•*·+▪●◦‣■□➢]|#{1,6}|\d{1,3}[.)]|[a-zæøå][.)]|[IVX]{1,5}\.)(?:\s|$)|(?:\p{Lu}\.){1,3} ?\p{Lu}\p{Ll})/u;

/** A name and a colon: lines that both begin so are two. */
const labelled = /^\p{Lu}[\p{L} ]{1,25}:(?:\s|$)/u;

interface Line {
	/** As it stands, without its line end. */
	readonly raw: string;
	readonly number: number;
}

/**
 * The lines of a text joined to what they were before somebody broke them. Blank lines part; where every line is followed by a
 * blank one, or was broken with spaces at its end, those that begin without a space go on. A sentence goes on over the end of a page.
 * @param gone numbers of lines that were taken out
 */
export function passagesOf(
	text: string,
	gone: ReadonlySet<number>,
	report: (finding: Finding) => void,
): readonly Passage[] {
	const lines = text
		.split('\n')
		.map((raw, index) => ({ raw: raw.replaceAll('\f', '').replace(/\u00a0/gu, ' '), number: index + 1 }))
		.filter(({ number }) => !gone.has(number));
	const vocabulary = vocabularyOf(text);
	const isPage = isSpaced(lines);
	const isDoubled = !isPage && everyOther(lines);
	const goesOn = isPage ? spaced(brokenWidth(lines)) : wrapped(widthOf(lines));
	const tables = isPage ? new Map<number, Passage>() : columnsOf(lines, report);
	let inTable = 0;
	const passages: Passage[] = [];
	let before: Line | undefined;
	let blanks = 0;
	for (const line of lines) {
		if (line.raw.trim() === '') {
			blanks++;
			continue;
		}
		if (isDoubled && blanks > 0) blanks--;
		const table = tables.get(line.number);
		if (table !== undefined) {
			passages.push(table);
			inTable = lastLine(table);
		}
		if (line.number <= inTable) {
			before = undefined;
			blanks = 0;
			continue;
		}
		const own = passageOf(line.raw, line.number, blanks > 0);
		const last = passages.at(-1);
		// A longer one is refused, and joining it would take ever longer.
		const hasRoom = last !== undefined && last.text.length <= limits['line-length'];
		const isNext =
			before !== undefined &&
			(goesOn(before.raw, line.raw, blanks) || (isOverPage(before, line, gone) && isWithin(before.raw, line.raw)));
		if (isNext && hasRoom) passages[passages.length - 1] = joinLines(last, own, vocabulary, report);
		else passages.push(own);
		before = line;
		blanks = 0;
	}
	return passages.map((passage) => (passage.rows === undefined ? joinDivided(passage, report) : passage));
}

/** Whether the head, the foot or the number of a page stood between two lines. */
function isOverPage(before: Line, after: Line, gone: ReadonlySet<number>): boolean {
	for (let number = before.number + 1; number < after.number; number++) if (gone.has(number)) return true;
	return false;
}

/** Whether a sentence that a line does not end goes on in the next. */
function isWithin(before: string, after: string): boolean {
	const next = after.trim();
	return /[\p{L}\p{N},)-]\s*$/u.test(before) && /^\p{Ll}/u.test(next) && !beginning.test(next);
}

/** A text of which every line, not only every paragraph, has a blank one behind it, as one that was read from paper. */
function everyOther(lines: readonly Line[]): boolean {
	const filled = lines.flatMap(({ raw }, index) => (raw.trim() === '' ? [] : [index]));
	const apart = filled.filter((index) => lines[index + 1]?.raw.trim() === '').length;
	const goesOn = filled.filter((index) => {
		const next = lines.slice(index + 1, index + 3).find(({ raw }) => raw.trim() !== '');
		return /(?:\p{Ll}|-)\s*$/u.test(lines[index]?.raw ?? '') && /^\s*\p{Ll}/u.test(next?.raw ?? '');
	}).length;
	return filled.length >= 6 && apart * 10 >= filled.length * 8 && goesOn * 5 >= filled.length;
}

/** Lines that were broken with spaces at their end and a blank line behind, as pages of the web are saved. */
function isSpaced(lines: readonly Line[]): boolean {
	const broken = lines.filter(
		({ raw }, index) =>
			/\S\s+$/u.test(raw) && lines[index + 1]?.raw.trim() === '' && /^\s\s*\S/u.test(lines[index + 2]?.raw ?? ''),
	);
	return broken.length >= 3 && broken.length * 10 >= lines.filter(({ raw }) => raw.trim() !== '').length;
}

/** The longest line that was broken with spaces at its end. */
function brokenWidth(lines: readonly Line[]): number {
	return Math.max(narrowest, ...lines.flatMap(({ raw }) => (/\s$/u.test(raw) ? raw.trim().length : [])));
}

/** The number or letter of a part, whose text is on the next line. */
const openMark = /(?:^|\s)(?:[a-zæøå]|\d{1,3}|[IVX]{1,5})[.)]$/u;

/**
 * Where such a page was also broken behind each sentence, sentences that had room on one line stood on one; what begins with
 * the sign of a § never did.
 */
function spaced(width: number): (before: string, after: string, blanks: number) => boolean {
	return (before, after, blanks) => {
		if (blanks === 1 && /\s$/u.test(before) && /^\s/u.test(after)) return true;
		if (blanks > 0 || /^(?:\s|§ ?\d{1,3} ?[a-z]? ?\.\s|Stk\. ?\d)/u.test(after)) return false;
		const line = before.trim();
		const next = after.trim();
		if (line.length + 1 + next.length <= width || !isEnded(line) || openMark.test(line)) return true;
		return /(?:^|\s)\p{Lu}[\p{Lu}.]+$/u.test(line) && /^\p{Lu}{2,}(?:\s|$)/u.test(next);
	};
}

function widthOf(lines: readonly Line[]): number | undefined {
	const longest = Math.max(0, ...lines.map(({ raw }) => raw.trimEnd().length));
	return longest > widest || longest < narrowest ? undefined : longest;
}

/** A line goes on where the first word of the next had no room in it. */
function wrapped(width: number | undefined): (before: string, after: string, blanks: number) => boolean {
	return (before, after, blanks) => {
		if (blanks > 0 || beginning.test(after.trim())) return false;
		const line = before.trimEnd();
		const next = after.trimStart();
		if (labelled.test(line.trimStart()) && labelled.test(next)) return false;
		if (/\p{L}-$/u.test(line) && /^\p{L}/u.test(next)) return true;
		if (width === undefined) return false;
		const [word = ''] = /^\S+/u.exec(next) ?? [];
		if (line.length + 1 + word.length > width) return true;
		return /^\p{Ll}/u.test(next) && !/[.:;!?]$/u.test(line) && line.length * 2 >= width;
	};
}
