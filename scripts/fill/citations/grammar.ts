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
	/** `, punkt 8`, `bokstav e`, `første ledd`, `(2)`; captures the number of a point. */
	readonly part: RegExp;
	/** `, `, ` og `, ` jf. ` */
	readonly join: RegExp;
	/** ` i ` before the law. */
	readonly of: RegExp;
	/** Words of one letter. */
	readonly letters: ReadonlySet<string>;
}

const space = '[ \\t\\n\\u00a0\\u202f]';

/** A value of a fact begins with a private-use character as long as the tree holds tokens. */
const noWord = '(?![\\p{L}\\p{N}\\uE000])';

/** The grammar of one language's citations. */
export function grammarOf({ of, joins, letters, points, parts, counted, ordinals }: CitationWords): Grammar {
	const named = `(?:${words(points)})${space}*(\\d+)${noWord}|(?:${words(parts)})${space}*(?:\\d+|[a-z])${noWord}`;
	const inOrder = `(?:${words(ordinals)}|\\d+\\.)${space}+(?:${words(counted)})${noWord}`;
	const joining = `(?:${words(joins)})${space}+`;
	return {
		sign: new RegExp(`(?<!§)§§?${space}*(?=\\d)`, 'gu'),
		number: new RegExp(`\\d{1,4}(?:${space}*[A-Z](?=-\\d))?(?:[-.]\\d{1,4}){0,3}`, 'uy'),
		letter: new RegExp(`${space}*([A-Za-z])${noWord}`, 'uy'),
		numberEnd: /(?![\p{L}\p{N}\uE000]|[-.][\d\uE000]|–\uE000)/uy,
		part: new RegExp(`,?${space}+(?:${named}|${inOrder})|${space}?\\((?:\\d+|[a-z])\\)`, 'iuy'),
		join: new RegExp(`${space}*[,;–]${space}*(?:${joining})?|${space}+${joining}`, 'iuy'),
		of: new RegExp(`${space}+(?:${words(of)})${space}+[«“"]?`, 'iuy'),
		letters: new Set(letters),
	};
}

/** Any of the words, longer ones first; none when there are none. */
function words(list: readonly string[]): string {
	const literals = [...list]
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return literals.length > 0 ? literals.join('|') : '(?!)';
}
