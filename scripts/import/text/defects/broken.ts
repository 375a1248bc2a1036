import { wholeWord } from '../../../check/prose/whole-word.ts';
import type { WordLists } from '../../../types/index.ts';
import type { Passage } from '../passage.ts';
import { sentencesIn } from '../sentences.ts';
import type { Tell } from './tell.ts';

/** Fewer words are a heading or an item. */
const fewest = 8;

/**
 * Sentences that break off, by their form alone: one that is a clause with `når` or `hvis` and nothing behind it, one that ends
 * in a word such as `og`, and one whose last words do not go with those that they are joined to (`er blevet talt og veje.`).
 */
export function broken(passages: readonly Passage[], { sentences }: Pick<WordLists, 'sentences'>, tell: Tell): void {
	const { opening, verbs, perfect, unfinished, joins } = sentences;
	const opens = new RegExp(`^${wholeWord(opening, 'any').source}`, 'iu');
	const isVerb = new Set(verbs);
	const hangs = new RegExp(`${wholeWord(unfinished, 'any').source}\\s?[.;]$`, 'u');
	const mixed =
		perfect.length === 0
			? undefined
			: new RegExp(
					`${wholeWord(perfect, 'any').source}\\s+\\p{Ll}+t\\s+${wholeWord(joins, 'any').source}\\s+\\p{Ll}{3,}e\\s?\\.$`,
					'u',
				);
	for (const passage of passages)
		for (const { text, at } of sentencesIn(passage.text)) {
			const isClause = opens.test(text) && /\.$/u.test(text) && !text.includes(',') && isOneClause(text, isVerb);
			const isHanging = unfinished.length > 0 && hangs.test(text);
			if (!isClause && !isHanging && mixed?.test(text) !== true) continue;
			const shown = text.length > 160 ? `${text.slice(0, 80)} … ${text.slice(-60)}` : text;
			// Told where it ends or, of a clause, where it begins.
			tell(passage, isClause ? at : at + text.length - 1, { name: 'broken', params: { text: shown } });
		}
}

/** Whether a sentence has no more than one word that may be its verb. */
function isOneClause(text: string, isVerb: ReadonlySet<string>): boolean {
	const words = text.match(/\p{L}+/gu) ?? [];
	const found = words.filter((word, index) => {
		const before = words[index - 1] ?? '';
		if (isVerb.has(word.toLowerCase())) return true;
		// Behind an adjective stands a noun: `den enkelte arbeidstaker`.
		return /\p{Ll}{2,}(?:er|ar|år|es)$/u.test(word) && !/\p{L}e$|^(?:en|et|ein|eit)$/u.test(before);
	});
	return words.length >= fewest && found.length <= 1;
}
