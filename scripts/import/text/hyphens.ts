import type { Finding } from '../../types/index.ts';
import { joined, lineAt, type Passage } from './passage.ts';

/** What stands after a hyphen that belongs to its word: `sikkerheds- og sundhedsarbejde`. */
const links = /^(?:og|eller|samt|til|and|or|\/|,)(?![\p{L}])/u;

/** No word is longer. */
const longest = 100;

/** Two lines as one: a word that was divided at the end of the first is made whole, and that is told. */
export function joinLines(
	before: Passage,
	after: Passage,
	vocabulary: ReadonlySet<string>,
	report: (finding: Finding) => void,
): Passage {
	const [, head] = /(?<![\p{L}\p{N}-])([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)-$/u.exec(before.text.slice(-longest)) ?? [];
	const [tail = ''] = /^[\p{L}\p{N}]+-?/u.exec(after.text) ?? [];
	if (head === undefined || tail === '' || tail.endsWith('-') || links.test(after.text))
		return joined(before, after, ' ');
	const place = { unit: 'line', number: lineAt(after) } as const;
	const whole = `${head}${tail}`;
	const isPart = /^\p{Ll}/u.test(tail) && /\p{L}$/u.test(head) && !vocabulary.has(`${head}-${tail}`.toLowerCase());
	if (!isPart) {
		report({ name: 'hyphen', grade: 'doubtful', place, params: { written: `${head}-${tail}` } });
		return joined(before, after, '');
	}
	const grade = vocabulary.has(whole.toLowerCase()) ? 'recognised' : 'guessed';
	report({ name: 'joined', grade, place, params: { written: `${head}-`, joined: whole } });
	return joined({ ...before, text: before.text.slice(0, -1) }, after, '');
}

/** A word that was divided where a line once ended, and now stands in the middle of one: `tje- neste`. */
const divided = /(?<![\p{L}\p{N}-])(\p{L}{2,})- (\p{Ll}{2,})(?![\p{L}-])/gu;

/** Makes words whole that were divided in the middle of a line; always told, as nothing there says that a line ended. */
export function joinDivided(passage: Passage, report: (finding: Finding) => void): Passage {
	let { text } = passage;
	const cuts: number[] = [];
	text = text.replace(divided, (written: string, head: string, tail: string, at: number) => {
		if (links.test(tail)) return written;
		const place = { unit: 'line', number: lineAt(passage, at) } as const;
		report({ name: 'joined', grade: 'doubtful', place, params: { written, joined: head + tail } });
		cuts.push(at + head.length);
		return head + tail;
	});
	const before = (offset: number) => cuts.filter((cut) => cut < offset).length * 2;
	return { ...passage, text, lines: passage.lines.map(({ at, line }) => ({ at: at - before(at), line })) };
}

/** All words of a text, with those that have a hyphen as one, in small letters. */
export function vocabularyOf(text: string): ReadonlySet<string> {
	return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu));
}
