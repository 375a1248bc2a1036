import { literal } from '../../fields/literal.ts';
import type { StructureLevel, StructureReferencePart, StructureWords } from '../../types/index.ts';

/** A part of a legal text as another text names it, by offsets. */
export interface FoundReference {
	readonly start: number;
	readonly end: number;
	readonly parts: readonly StructureReferencePart[];
}

/** How references are written in one language. */
export interface ReferenceGrammar {
	/** What a part begins with before its number, by its level. */
	readonly called: Readonly<Record<StructureLevel, RegExp>>;
	readonly number: Readonly<Record<StructureLevel, RegExp>>;
	/** What an item begins with that stands alone. */
	readonly point: RegExp;
	/** What a part begins with, wherever it stands. */
	readonly anywhere: Readonly<Record<StructureLevel, RegExp>>;
}

const space = '[ \\t\\n\\u00a0\\u202f]';

/** A value of a fact begins with a private-use character as long as the tree holds tokens. */
const noWord = '(?![\\p{L}\\p{N}\\uE000]|-\\d)';

/**
 * The grammar of one language's references.
 * @param letters words of one letter, which after a number are no part of it: `§ 5 i`
 */
export function referenceGrammar({ called }: StructureWords, letters: readonly string[]): ReferenceGrammar {
	const word = (...names: readonly string[]) =>
		new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(literal).join('|') || '(?!)'})${space}*`, 'iuy');
	const digits = new RegExp(`\\d{1,3}${noWord}`, 'uy');
	const words = {
		annex: word(...called.annex),
		section: new RegExp(`(?<!§)§${space}*`, 'uy'),
		subsection: word(...called.subsection),
		item: word(...called.item, ...called.point),
		letter: word(...called.letter),
	};
	const anywhere = ({ source, flags }: RegExp) => new RegExp(source, flags.replace('y', ''));
	return {
		called: words,
		anywhere: {
			annex: anywhere(words.annex),
			section: anywhere(words.section),
			subsection: anywhere(words.subsection),
			item: anywhere(words.item),
			letter: anywhere(words.letter),
		},
		point: word(...called.point),
		number: {
			annex: digits,
			section: new RegExp(
				`\\d{1,3}(?:(?:${space}?[A-Z])?-\\d{1,3})?(?:${space}(?!(?:${letters.join('|') || '(?!)'})${space})[a-z](?=[,.;)]|${space}|$))?${noWord}`,
				'uy',
			),
			subsection: digits,
			item: new RegExp(`\\d{1,3}(?=\\.[a-z]${noWord})|\\d{1,3}${noWord}`, 'uy'),
			letter: new RegExp(`[a-zæøå]${noWord}`, 'uy'),
		},
	};
}

/** From the widest part to the narrowest. */
const levels: readonly StructureLevel[] = ['annex', 'section', 'subsection', 'item', 'letter'];

/** What a reference may begin with. */
export type Opening = Exclude<StructureLevel, 'letter'>;

/** The references in a text, but for those that begin within a span that is taken. */
export function findReferences(
	text: string,
	taken: readonly { readonly start: number; readonly end: number }[],
	openings: readonly Opening[],
	grammar: ReferenceGrammar,
): readonly FoundReference[] {
	const found: FoundReference[] = [];
	// Most texts hold no word that a reference begins with.
	if (!openings.some((level) => grammar.anywhere[level].test(text))) return found;
	const spans = [...taken].sort((a, b) => a.start - b.start);
	let next = 0;
	let takenTo = 0;
	for (let at = 0; at < text.length; at++) {
		for (let span = spans[next]; span !== undefined && span.start <= at; span = spans[++next])
			takenTo = Math.max(takenTo, span.end);
		if (at < takenTo) {
			at = takenTo - 1;
			continue;
		}
		const reference = referenceAt(text, at, openings, grammar);
		if (reference === undefined) continue;
		found.push(reference);
		at = reference.end - 1;
	}
	return found;
}

/** The reference that begins at an offset. */
export function referenceAt(
	text: string,
	start: number,
	openings: readonly Opening[],
	grammar: ReferenceGrammar,
): FoundReference | undefined {
	const opening = openings.find((level) => partAt(text, start, level, grammar) !== undefined);
	if (opening === undefined) return undefined;
	if (opening === 'item' && matchAt(grammar.point, text, start) === undefined) return undefined;
	const parts: StructureReferencePart[] = [];
	let end = start;
	for (const level of levels.slice(levels.indexOf(opening))) {
		const between = parts.length === 0 ? end : betweenEnd(text, end, level);
		const part = partAt(text, between, level, grammar);
		if (part === undefined) continue;
		if (between > end) parts.push({ text: text.slice(end, between) });
		parts.push({ text: text.slice(between, part.end), names: { level, number: part.number } });
		end = part.end;
	}
	return { start, end, parts };
}

/** A letter may follow its item's number right after a full stop: `pkt. 6.a`. */
function betweenEnd(text: string, end: number, level: StructureLevel): number {
	if (level === 'letter' && /^\.[a-zæøå]/u.test(text.slice(end, end + 2))) return end + 1;
	return end + (/^,?[ \t\n\u00a0\u202f]+/u.exec(text.slice(end))?.[0].length ?? 0);
}

function partAt(
	text: string,
	at: number,
	level: StructureLevel,
	{ called, number }: ReferenceGrammar,
): { readonly number: string; readonly end: number } | undefined {
	const word = matchAt(called[level], text, at);
	const bare = level === 'letter' && text[at - 1] === '.' && /\d/u.test(text[at - 2] ?? '');
	if (word === undefined && !bare) return undefined;
	const numberStart = at + (word?.length ?? 0);
	const digits = matchAt(number[level], text, numberStart);
	return digits === undefined ? undefined : { number: digits.replace(/\s/g, ' '), end: numberStart + digits.length };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}
