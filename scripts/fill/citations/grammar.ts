import { literal } from '../../fields/literal.ts';
import type { CitationWords } from '../../types/index.ts';

/** How citations are written in one language; all but `sign` are asked at one place of a text. */
export interface Grammar {
	/** One or two section signs before a number. */
	readonly sign: RegExp;
	/** `5`, `13-1`, `2 A-6`, `4.2` */
	readonly number: RegExp;
	/** The letter of `15 a`; captures the letter. */
	readonly letter: RegExp;
	/** Nothing that would go on with a number, and no value of a fact. */
	readonly numberEnd: RegExp;
	/** `, punkt 8`, `, stk. 1-3`, `bokstav e`, `første ledd`, `(2)`; captures the number of a point, and of a subsection. */
	readonly part: RegExp;
	/** `, `, ` og `, ` jf. ` */
	readonly join: RegExp;
	/** ` i ` before the law. */
	readonly of: RegExp;
	/** The hyphen of `§§ 10-14` where it makes a range; captures what stands before it. */
	readonly range: RegExp;
	/** Words of one letter. */
	readonly letters: ReadonlySet<string>;
}

const space = '[ \\t\\n\\u00a0\\u202f]';

/** A value of a fact begins with a private-use character as long as the tree holds tokens. */
const noWord = '(?![\\p{L}\\p{N}\\uE000])';

/** Captured when it is one: `stk. 1-3` is none of the three. */
const number = '(?:(\\d+)(?![-–]?\\d)|\\d+[-–]\\d+)';

/** The grammar of one language's citations. */
export function grammarOf(citations: CitationWords): Grammar {
	const { of, joins, hyphen, letters, points, subsections, parts, counted, ordinals } = citations;
	const numbered = (list: readonly string[]) => `(?:${words(list)})${space}*${number}`;
	const other = `(?:${words(parts)})${space}*(?:\\d+|[a-z])`;
	const named = `(?:${numbered(points)}|${numbered(subsections)}|${other})${noWord}`;
	const inOrder = `(?:${words(ordinals)}|\\d+\\.)${space}+(?:${words(counted)})${noWord}`;
	const joining = `(?:${words(joins)})${space}+`;
	return {
		sign: new RegExp(`(?<!§)§§?${space}*(?=\\d)`, 'gu'),
		number: new RegExp(`\\d{1,4}(?:${space}*[A-Z](?=-\\d))?(?:[-.]\\d{1,4}){0,3}`, 'uy'),
		letter: new RegExp(`${space}*([A-Za-z])${noWord}`, 'uy'),
		numberEnd: /(?![\p{L}\p{N}\uE000]|[-.][\d\uE000]|–\uE000)/uy,
		part: new RegExp(`,?${space}+(?:${named}|${inOrder})|${space}?\\((?:\\d+|[a-z])\\)`, 'iuy'),
		join: new RegExp(`${space}*[,;–-]${space}*(?:${joining})?|${space}+${joining}`, 'iuy'),
		range: hyphen === 'range' ? /(\d+)-\d+$/uy : /(?!)/uy,
		of: new RegExp(`${space}+(?:${words(of)})${space}+[«“"]?`, 'iuy'),
		letters: new Set(letters),
	};
}

/** Any of the words, longer ones first; none when there are none. */
function words(list: readonly string[]): string {
	const literals = [...list].sort((a, b) => b.length - a.length).map((word) => literal(word));
	return literals.length > 0 ? literals.join('|') : '(?!)';
}
