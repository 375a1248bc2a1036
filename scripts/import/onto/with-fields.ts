import { hunksOf, matched } from './hunks.ts';
import { type Token, tokensOf } from './tokens.ts';

/** An edited text in which fields that were lost, and whose words still stand where they stood, are fields again. */
export function withFields(built: string, edited: string, printed: ReadonlyMap<string, string>): string {
	const [inBuilt, inEdited] = [tokensOf(built), tokensOf(edited)];
	const found = hunksOf(inBuilt, inEdited).flatMap(({ from, to, newFrom, newTo }) =>
		lostFields(inBuilt.slice(from, to), inEdited.slice(newFrom, newTo), printed),
	);
	return found.reverse().reduce((text, { start, end, key }) => text.slice(0, start) + key + text.slice(end), edited);
}

/** Where in the words that came the words of the fields stand that went. */
function lostFields(
	gone: readonly Token[],
	come: readonly Token[],
	printed: ReadonlyMap<string, string>,
): readonly Token[] {
	const said = gone.map((token) => {
		const value = printed.get(/^\{\{(.*)\}\}$/u.exec(token.key)?.[1] ?? '');
		return { token, isField: value !== undefined, words: value === undefined ? [token] : tokensOf(value) };
	});
	const homes = matched(
		said.flatMap(({ words }) => words),
		come,
	);
	let at = 0;
	return said.flatMap(({ token, isField, words }) => {
		const first = homes[at];
		const own = homes.slice(at, at + words.length);
		at += words.length;
		const isWhole = first !== undefined && own.every((home, index) => home === first + index);
		if (!isField || !isWhole) return [];
		const [start, end] = withMarks(come, first, first + words.length - 1);
		return [{ key: token.key, start, end }];
	});
}

/** How a field is set is not known, so marks round its words go with them. */
function withMarks(come: readonly Token[], first: number, last: number): readonly [start: number, end: number] {
	let [from, to] = [first, last];
	while (come[from - 1]?.key === '*' && come[to + 1]?.key === '*') [from, to] = [from - 1, to + 1];
	return [come[from]?.start ?? 0, come[to]?.end ?? 0];
}
