import { sameWord } from '../../../check/prose/same-word.ts';
import type { WordLists } from '../../../types/index.ts';
import { lineAt, type Passage } from '../passage.ts';
import type { Tell } from './tell.ts';

/** Words of a text that stand there in a way that the rest of the text does not. */
interface Use {
	readonly text: string;
	readonly passage: Passage;
	readonly at: number;
}

/**
 * What a text writes in two ways, told where it is written in the way that is rarer: a noun with both genders (`det lokale
 * udvalg`, `den lokale udvalg`), a phrase with and without its definite form (`ført på en lokal liste`, `ført på den lokale
 * liste`), and a word with and without a hyphen.
 */
export function variants(
	passages: readonly Passage[],
	{ sentences: { articles }, commonWords }: Pick<WordLists, 'sentences' | 'commonWords'>,
	tell: Tell,
): void {
	const { common, neuter, one } = articles;
	if (common !== '' && neuter !== '') {
		genders(passages, common, neuter, new Set(commonWords), tell);
		definiteness(passages, one, [common, neuter], tell);
	}
	hyphens(passages, tell);
}

/** No compound is looked for by a shorter last part. */
const shortest = 5;

function genders(passages: readonly Passage[], common: string, neuter: string, small: ReadonlySet<string>, tell: Tell) {
	const pattern = new RegExp(`(?<!\\p{L})(${common}|${neuter}) (\\p{Ll}+e) (\\p{Ll}{4,})(?!\\p{L})`, 'giu');
	const uses = new Map<string, { readonly article: string; readonly use: Use }[]>();
	for (const passage of passages)
		for (const { 0: text, 1: article = '', 3: word = '', index: at } of passage.text.matchAll(pattern)) {
			if (small.has(word.toLowerCase())) continue;
			const noun = word.toLowerCase().replace(/(?<=\p{L}{4})s$/u, '');
			uses.set(noun, [...(uses.get(noun) ?? []), { article: article.toLowerCase(), use: { text, passage, at } }]);
		}
	const nouns = [...uses.keys()].sort((a, b) => a.length - b.length);
	for (const noun of nouns) {
		const own = uses.get(noun) ?? [];
		// A compound has the gender of its last part.
		const base = nouns.find((other) => other !== noun && other.length >= shortest && noun.endsWith(other));
		const others = [...own, ...(base === undefined ? [] : (uses.get(base) ?? []))];
		for (const { article, use } of own) {
			const same = others.filter((other) => other.article === article).length;
			const against = others.filter((other) => other.article !== article);
			const [first] = against;
			// Of as many the later one, and the compound.
			const isLater =
				others.findIndex((other) => other.use === use) > (first === undefined ? -1 : others.indexOf(first));
			const isRarer = same < against.length || (same === against.length && (isLater || base !== undefined));
			if (first !== undefined && isRarer) tellOf(use, first.use, tell);
		}
	}
}

function definiteness(passages: readonly Passage[], one: readonly string[], definite: readonly string[], tell: Tell) {
	const before = '(?<!\\p{L})(?<lead>\\p{L}{4,} \\p{L}{2,}) ';
	const bare = new RegExp(
		`${before}(?:${one.join('|')}) (?<adjective>\\p{Ll}{3,}) (?<noun>\\p{Ll}{4,})(?!\\p{L})`,
		'giu',
	);
	const full = new RegExp(
		`${before}(?:${definite.join('|')}) (?<adjective>\\p{Ll}{3,})e (?<noun>\\p{Ll}{4,})(?!\\p{L})`,
		'giu',
	);
	if (one.length === 0) return;
	const known = new Map<string, Use>();
	const each = (pattern: RegExp, act: (key: string, use: Use) => void) => {
		for (const passage of passages)
			for (const { 0: text, groups = {}, index: at } of passage.text.matchAll(pattern))
				act(`${groups.lead} ${groups.adjective} ${groups.noun}`.toLowerCase(), { text, passage, at });
	};
	each(full, (key, use) => known.set(key, known.get(key) ?? use));
	each(bare, (key, use) => {
		const other = known.get(key);
		if (other !== undefined) tellOf(use, other, tell);
	});
}

function hyphens(passages: readonly Passage[], tell: Tell): void {
	const pattern = /(?<![\p{L}\p{N}-])\p{L}{2,}(?:-\p{L}{2,})*(?![\p{L}\p{N}-])/gu;
	const uses = new Map<string, Use[]>();
	for (const passage of passages)
		for (const { 0: text, index: at } of passage.text.matchAll(pattern)) {
			const word = sameWord(text);
			uses.set(word, [...(uses.get(word) ?? []), { text, passage, at }]);
		}
	for (const [word, own] of uses) {
		const other = word.includes('-') ? uses.get(word.replaceAll('-', '')) : undefined;
		if (other === undefined) continue;
		const [rarer, usual] = own.length <= other.length ? [own, other] : [other, own];
		const [first] = usual;
		if (first !== undefined) for (const use of rarer) tellOf(use, first, tell);
	}
}

function tellOf({ text, passage, at }: Use, other: Use, tell: Tell): void {
	tell(passage, at, { name: 'variant', params: { text, other: other.text, line: lineAt(other.passage, other.at) } });
}
