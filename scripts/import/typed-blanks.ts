import { wholeWord } from '../check/prose/whole-word.ts';
import { literal } from '../fields/literal.ts';
import type { BlankType, BlankWords } from '../types/index.ts';

/** A blank in a sentence that names what it is for. */
export interface TypedBlank {
	readonly at: number;
	readonly end: number;
	/** The line or dots, with what was typed between them: `__.__.20__`. */
	readonly written: string;
	readonly type: BlankType;
	/** What it is for: `antall dager`. */
	readonly name: string;
}

const line = '_{2,}';
const dots = '(?:\\.{2,}|…[.…]*)';
const century = '(?:19|20)';

/** `__.__.20__`, `__/__ 20__`, `.../... 20..`, `__. ______ 20__` */
const day = [
	`${line}\\s?[./-]\\s?${line}\\s?[./-]?\\s?(?:${century}?${line}|${century}\\d{2}(?!\\d))`,
	`${dots}\\s?[/-]\\s?${dots}\\s?[/-]?\\s?(?:${century}?${dots}|${century}\\d{2}(?!\\d))`,
].join('|');

/** One that stands alone: three dots, or a line. */
const blank = '(?:_{2,}|\\.{3,}|…[.…]*)';

/**
 * The blanks of a text that say what they are for, in their order: a day by its form, an amount beside `kr`, a number before what is
 * counted, words by a name before them or in brackets behind them. Others are left out.
 */
export function typedBlanks(text: string, words: BlankWords): readonly TypedBlank[] {
	const { money, units, names, is, called } = words;
	if (!/_{2}|\.{2}|…/u.test(text)) return [];
	const any = (list: readonly string[]) => (list.length === 0 ? '(?!)' : wholeWord(list, 'any').source);
	const before = (list: readonly string[]) => `(?<=${any(list)}\\.?\\s?:?\\s*)`;
	const on = `(?<=${any(words.day)}\\s)${blank}\\s${century}?${blank}`;
	const ways: readonly (readonly [
		BlankType,
		string,
		(found: Readonly<Record<string, string | undefined>>) => string,
	])[] = [
		['date', `(?:${day}|${on})`, () => called.day],
		['amount', `${before(money)}${blank}|${blank}(?=\\s?(?:,-|${any(money)}))`, () => called.amount],
		[
			'integer',
			`${blank}(?=\\s(?<unit>${any(units)}|%))`,
			({ unit = '' }) => called.count.replace('{unit}', withoutGenitive(unit.toLowerCase(), units)),
		],
		['text', `(?<=(?<label>${any(names)})\\s?:?\\s*)${blank}`, ({ label = '' }) => label.replace(/\.$/u, '')],
		['text', `${blank}(?=\\s?\\((?<label>\\p{L}[^()_.…]{2,40})\\))`, ({ label = '' }) => label.trim()],
		[
			'text',
			`(?<=(?<!\\p{L})(?<label>\\p{L}{4,})\\s(?:${is.map(literal).join('|') || '(?!)'})\\s*:?\\s*)${blank}`,
			({ label = '' }) => label,
		],
	];
	const found: TypedBlank[] = [];
	for (const [type, pattern, nameOf] of ways)
		for (const { 0: written, index: at, groups = {} } of text.matchAll(new RegExp(pattern, 'giu'))) {
			const end = at + written.length;
			const isPart = /[_.…]/u.test(text[at - 1] ?? '') || /[_…]/u.test(text[end] ?? '');
			if (isPart || found.some((other) => at < other.end && other.at < end)) continue;
			found.push({ at, end, written, type, name: nameOf(groups) });
		}
	return found.sort((a, b) => a.at - b.at);
}

/** `måneders` is counted in `måneder`. */
function withoutGenitive(unit: string, units: readonly string[]): string {
	const bare = unit.replace(/s$/u, '');
	return units.includes(bare) ? bare : unit;
}
