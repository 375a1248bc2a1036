import { limits } from '../../fill/markdown/limits.ts';
import type { Finding } from '../../types/index.ts';
import { joinDivided, joinLines, vocabularyOf } from './hyphens.ts';
import { type Passage, passageOf } from './passage.ts';
import { isEnded } from './sentences.ts';

/** Lines longer than this were not broken by who wrote them, and shorter than the other not at an edge. */
const widest = 160;
const narrowest = 40;

/** What begins a line of its own whatever stands before it. */
const beginning =
	/^(?:§+ ?\d|(?:Stk\.|\(\d+\)|[-–•*·+]|#{1,6}|\d{1,3}[.)]|[a-zæøå][.)]|[IVX]{1,5}\.)(?:\s|$)|(?:\p{Lu}\.){1,3} ?\p{Lu}\p{Ll})/u;

interface Line {
	/** As it stands, without its line end. */
	readonly raw: string;
	readonly number: number;
}

/**
 * The lines of a text joined to what they were before somebody broke them. Blank lines part; where every line is followed by a
 * blank one, or was broken with spaces at its end, those that begin without a space go on.
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
	const goesOn = isSpaced(lines) ? spaced(brokenWidth(lines)) : wrapped(widthOf(lines));
	const passages: Passage[] = [];
	let before: Line | undefined;
	let blanks = 0;
	for (const line of lines) {
		if (line.raw.trim() === '') {
			blanks++;
			continue;
		}
		const own = passageOf(line.raw, line.number, blanks > 0);
		const last = passages.at(-1);
		// A longer one is refused, and joining it would take ever longer.
		const hasRoom = last !== undefined && last.text.length <= limits['line-length'];
		if (before !== undefined && hasRoom && goesOn(before.raw, line.raw, blanks))
			passages[passages.length - 1] = joinLines(last, own, vocabulary, report);
		else passages.push(own);
		before = line;
		blanks = 0;
	}
	return passages.map((passage) => joinDivided(passage, report));
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
		if (/\p{L}-$/u.test(line) && /^\p{L}/u.test(next)) return true;
		if (width === undefined) return false;
		const [word = ''] = /^\S+/u.exec(next) ?? [];
		if (line.length + 1 + word.length > width) return true;
		return /^\p{Ll}/u.test(next) && !/[.:;!?]$/u.test(line) && line.length * 2 >= width;
	};
}
