import { literal } from '../../../fields/literal.ts';
import type { DocumentRule, DocumentSubject } from '../../../types/index.ts';
import { type BlockText, blockText } from '../../prose/block-text.ts';
import { textBlocks } from '../../prose/text-blocks.ts';

/** Capitals that may have an ending (`BHTs`, `BST'en`) and are no part of a number, a name or an address. */
const capitals = /(?<![\p{L}\p{N}./@_-])\p{Lu}{2,6}(?=(?:s|['’-]\p{Ll}+|-)?(?![\p{L}\p{N}_@/-]|\.\p{L}))/gu;

/** So many capitals at most make a short form that no list has; longer ones are words that are shouted. */
const longest = 4;

/** A short form that not every reader knows is explained where it stands first, or before. */
export const abbreviationUnexplained: DocumentRule = {
	code: 'abbreviation-unexplained',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		const { writing, commonWords } = subject.repository.words[subject.doc.language];
		const plain = new Set([...writing.knownShortForms, ...commonWords.map((word) => word.toUpperCase())]);
		const blocks = textBlocks(subject.doc.body).map((block) => blockText(block, subject));
		const longOf = new Map(writing.shortForms.map(({ short, long }) => [short, long]));
		const lawNames = lawNamesOf(subject);
		const seen = new Set<string>();
		let read = subject.doc.meta.title;
		for (const block of blocks) {
			read += `\n${block.text}`;
			for (const { short, place } of shortFormsIn(block, lawNames)) {
				if (plain.has(short) || seen.has(short) || !(longOf.has(short) || isShortForm(short))) continue;
				seen.add(short);
				const long = longOf.get(short);
				if (isExplained(short, long, read)) continue;
				report({ code: 'abbreviation-unexplained', severity: 'warning', place, params: { short, long } });
			}
		}
	},
};

/** What laws are called, with any ending: a reader need not know what their names stand for. */
function lawNamesOf({ doc, repository }: DocumentSubject): RegExp {
	const names = [...repository.laws.values()].flatMap(({ title, short }) => [
		title[doc.language],
		...(short[doc.language] ?? []),
	]);
	const literals = names.filter((name) => name !== '').map(literal);
	return new RegExp(literals.length === 0 ? '(?!)' : literals.join('|'), 'giu');
}

function shortFormsIn({ text, writtenAt }: BlockText, lawNames: RegExp) {
	const plain = text.replace(lawNames, (name) => ' '.repeat(name.length));
	return [...plain.matchAll(capitals)].flatMap(({ 0: short, index }) => {
		const place = writtenAt(index, index + short.length);
		return place === undefined ? [] : [{ short, place }];
	});
}

/** Of those that no list has; Roman numerals are none. */
function isShortForm(short: string): boolean {
	return short.length <= longest && !/^[IVXLC]+$/u.test(short);
}

/** Either by the words that it stands for, or by brackets: `sikker jobbanalyse (SJA)`, `SJA (sikker jobbanalyse)`. */
function isExplained(short: string, long: string | undefined, read: string): boolean {
	const words = long === undefined ? [] : [`(?<![\\p{L}\\p{N}])${literal(long)}`];
	const brackets = [`\\p{L}\\s+\\(${short}[\\s),;]`, `(?<!\\p{L})${short}\\s*(?:\\(|:|–|=)\\s*\\p{L}`];
	return new RegExp([...words, ...brackets].join('|'), 'iu').test(read);
}
